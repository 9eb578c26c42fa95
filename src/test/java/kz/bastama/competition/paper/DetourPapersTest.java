package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class DetourPapersTest {

    private static final OfficialText TYPE = LegalFixture.stateGrants().title("grantTypes.short");
    private static final OfficialText LOT = OfficialText.of(
            "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
            "Повышение участия сельской молодёжи в общественной жизни");

    @Test
    void keepsWordingOfActThatNobodyApplied() {
        PaperGolden.holds(notHeld(0));
    }

    @Test
    void saysHowManyWereRefused() {
        assertThat(PaperGolden.bears(notHeld(2), "refused").get("ru"))
                .containsPattern("поступили\\s+2[\\s\u00a0]+заявки");
    }

    @Test
    void keepsWordingOfCancellation() {
        PaperGolden.holds(cancelled(CallFixture.ANNOUNCED, Cancellation.Cause.BUDGET_CUT, 3));
    }

    @Test
    void tellsCancellationBeforeAnnouncement() {
        assertThat(PaperGolden.bears(cancelled(null, Cancellation.Cause.DIRECTION_WITHDRAWN, 0), "planned")
                        .get("ru"))
                .contains("не объявлялся", "исключением направления");
    }

    @Test
    void keepsWordingOfExtension() {
        PaperGolden.holds(new IntakeExtensionContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                CallFixture.CUSTOMER,
                CallFixture.TITLE,
                TYPE,
                "AN-2026-00007",
                CallFixture.ANNOUNCED,
                CallFixture.CLOSES,
                Instant.parse("2026-03-30T13:30:00Z"),
                "көктайғақ салдарынан жолдардың жабылуы / закрытие дорог из-за гололёда",
                "21",
                CallFixture.ORDER_DATE,
                CallFixture.HEAD));
    }

    private static NotHeldContent notHeld(int received) {
        return new NotHeldContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                CallFixture.CUSTOMER,
                CallFixture.TITLE,
                TYPE,
                LegalFixture.stateGrants().title(),
                "03-04-02",
                CallFixture.ORDER_DATE,
                CallFixture.ANNOUNCED,
                CallFixture.CLOSES,
                received,
                List.of(new NotHeldContent.LotPart(1, LOT, new BigDecimal("12480350.75"))),
                CallFixture.HEAD);
    }

    private static CancellationContent cancelled(Instant announcedAt, Cancellation.Cause cause, int received) {
        return new CancellationContent(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                CallFixture.CUSTOMER,
                CallFixture.TITLE,
                TYPE,
                "03-04-02",
                CallFixture.ORDER_DATE,
                announcedAt,
                cause,
                "приказ № 12 от 2 апреля 2026 года / 2026 жылғы 2 сәуірдегі № 12 бұйрық",
                Instant.parse("2026-04-03T05:00:00Z"),
                received,
                List.of(new CancellationContent.LotPart(1, LOT, new BigDecimal("12480350.75"))),
                CallFixture.HEAD);
    }
}
