package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;

/** Invented grants. */
final class GrantFixture {

    static final LocalDate START = LocalDate.of(2026, 4, 1);

    private GrantFixture() {}

    static Grant awarded(String sum) {
        return new Grant(
                UUID.randomUUID(),
                "GR-2026-00001",
                UUID.randomUUID(),
                UUID.randomUUID(),
                "culture",
                EditionId.parse("state-grant/2025-07-01"),
                "short",
                "Clean river",
                "",
                "351010000",
                new BigDecimal(sum),
                BigDecimal.ZERO,
                3,
                null,
                GrantState.DRAFT,
                Instant.parse("2026-03-20T05:00:00Z"),
                null,
                null,
                null);
    }

    static Grant prepared(String sum, String percent) {
        return awarded(sum)
                .prepared(Agreement.over(
                        START,
                        3,
                        shares(percent),
                        OfficialText.of("Astana", "Astana"),
                        OfficialText.of("Director", "Director"),
                        OfficialText.of("Charter", "Charter")));
    }

    private static TrancheShares shares(String percent) {
        BigDecimal first = new BigDecimal(percent);
        return new TrancheShares(List.of(first, BigDecimal.valueOf(100).subtract(first)));
    }
}
