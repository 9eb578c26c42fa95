package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;

/** Invented competitions, lots, applications and score sheets. */
public final class CompetitionFixture {

    public static final EditionId EDITION = EditionId.parse("state-grant/2025-07-01");
    public static final Instant PLANNED = Instant.parse("2026-01-12T04:00:00Z");
    public static final OfficialText WORDS = OfficialText.of("Words", "Words");

    /** All final sheets, half up to the hundredth. */
    public static final Counting COUNTING = new Counting(new Spread(new BigDecimal("30")), true, 2);

    /** 18:30 in Almaty. */
    public static final Instant CLOSES = Instant.parse("2026-02-02T13:30:00Z");

    private CompetitionFixture() {}

    public static Competition planned(String customer) {
        return Competition.planned(UUID.randomUUID(), UUID.randomUUID(), customer, "short", WORDS, EDITION, PLANNED);
    }

    public static Competition announced(String customer) {
        return planned(customer)
                .announced(
                        new Announcement("Contact", "+7 701 000 00 00", "contact@example.kz", "Hall", "Hall"),
                        EDITION,
                        PLANNED,
                        CLOSES);
    }

    public static Lot lot(UUID competitionId, int number, String amount) {
        return new Lot(
                UUID.randomUUID(),
                competitionId,
                UUID.randomUUID(),
                number,
                "4",
                WORDS,
                WORDS,
                WORDS,
                WORDS,
                "710000000",
                new BigDecimal(amount),
                12,
                null);
    }

    public static Application draft(Lot lot, UUID organisation) {
        return Application.draft(
                UUID.randomUUID(),
                lot,
                organisation,
                "competition-apply",
                "v".repeat(64),
                "{}",
                UUID.randomUUID(),
                PLANNED);
    }

    public static Application sent(Lot lot, String number, String title, BigDecimal asked, Instant at) {
        return draft(lot, UUID.randomUUID())
                .sent(new Application.SentContent("{}", title, asked, 12, "kk"), number, at, "0".repeat(64));
    }

    /** A final sheet with these points, by criteria that are called by their position. */
    public static Review sheet(UUID applicationId, BigDecimal... points) {
        Map<String, BigDecimal> scores = new HashMap<>();
        for (int at = 0; at < points.length; at++) {
            scores.put("c" + at, points[at]);
        }
        return Review.open(UUID.randomUUID(), applicationId, UUID.randomUUID())
                .written(scores, Map.of(), "")
                .finished(PLANNED);
    }
}
