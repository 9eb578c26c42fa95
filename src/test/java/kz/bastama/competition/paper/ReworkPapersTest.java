package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class ReworkPapersTest {

    private static final OfficialText LOT = OfficialText.of(
            "Ауыл жастарының қоғамдық өмірге қатысуын арттыру",
            "Повышение участия сельской молодёжи в общественной жизни");
    private static final OfficialText BUDGET = OfficialText.of("Бюджет", "Бюджет");
    private static final OfficialText PROBLEM =
            OfficialText.of("Мәселе және оны не растайды", "Проблема и чем она подтверждается");

    @Test
    void keepsWordingOfNotice() {
        PaperGolden.holds(notice("", 2, null));
    }

    @Test
    void namesRuleWhereThereIsOne() {
        PaperGolden.holds(notice("", 1, OfficialText.of("Қағидалардың 26-тармағы", "пункт 26 Правил")), "-by-rule");
    }

    @Test
    void bearsManyRemarks() {
        PaperGolden.bears(notice("Общее замечание. ".repeat(40), 40, null), "lengthy");
    }

    @Test
    void keepsWordingOfReceipt() {
        PaperGolden.holds(new CorrectionReceiptContent(
                about("2026-03-23T13:29:59.999Z"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                Instant.parse("2026-04-02T09:15:07.120Z"),
                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                8,
                List.of(BUDGET, PROBLEM)));
    }

    @Test
    void keepsWordingOfWithdrawal() {
        PaperGolden.holds(new WithdrawalContent(
                about("2026-03-20T05:12:00Z"),
                Instant.parse("2026-03-23T09:15:07.120Z"),
                OfficialText.of("Басқарма төрағасы Т. О. Қуатов", "Председатель правления Т. О. Куатов")));
    }

    private static AboutApplication about(String receivedAt) {
        return new AboutApplication(
                CallFixture.OPERATOR,
                CallFixture.ADDRESS,
                CallFixture.CITY,
                "AP-2026-00042",
                Instant.parse(receivedAt),
                CallFixture.FOUNDATION,
                "160240990108",
                CallFixture.TITLE,
                7,
                LOT,
                "Ауылдағы көшбасшылар мектебі",
                new BigDecimal("3500000"));
    }

    private static ReturnNoticeContent notice(String remark, int places, OfficialText basis) {
        return new ReturnNoticeContent(
                about("2026-03-23T13:29:59.999Z"),
                remark,
                IntStream.range(0, places)
                        .mapToObj(at -> at % 2 == 0
                                ? new ReturnNoticeContent.Place(BUDGET, "Строка 3: количество не указано")
                                : new ReturnNoticeContent.Place(PROBLEM, "Дерек көзін көрсетіңіз"))
                        .toList(),
                Instant.parse("2026-03-30T06:00:00Z"),
                Instant.parse("2026-04-02T18:59:59.999Z"),
                basis,
                CallFixture.HEAD);
    }
}
