package kz.bastama.planning.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class FundingAgreementPaperTest {

    private static final BigDecimal TOTAL = new BigDecimal("42500000.00");

    @Test
    void keepsWordingOfAgreement() {
        PaperGolden.holds(content(TOTAL, null));
    }

    @Test
    void keepsWordingOfAdditionalAgreementOverLess() {
        PaperGolden.holds(content(new BigDecimal("30000000.00"), additional("Бюджет қысқартылды")), "-additional");
    }

    @Test
    void saysWhatTheListGivesBeyondTheAgreement() {
        Map<String, String> text = PaperGolden.bears(content(new BigDecimal("40000000.00"), null), "partial");

        assertThat(text.get("ru").replaceAll("[\\s\u00a0]+", " ")).contains("не обеспечено Договором: 2 500 000");
        assertThat(text.get("kk")).contains("қамтамасыз етілмегені");
    }

    private static FundingAgreementContent.Additional additional(String reason) {
        return new FundingAgreementContent.Additional(
                1,
                "FA-2026-00003",
                LocalDate.of(2026, 3, 2),
                "№ 11-3: " + reason,
                TOTAL,
                new BigDecimal("35000000.00"));
    }

    private static FundingAgreementContent content(BigDecimal sum, FundingAgreementContent.Additional additional) {
        return new FundingAgreementContent(
                OfficialText.of("Астана қаласы", "город Астана"),
                LocalDate.of(2026, additional == null ? 3 : 6, 2),
                new FundingAgreementContent.Party(
                        OfficialText.of(
                                "Сарыдала облысының қоғамдық келісім басқармасы",
                                "Управление общественного согласия области Сарыдала"),
                        "180340006212",
                        OfficialText.of("Сарыдала облысы", "область Сарыдала"),
                        OfficialText.of("Басқарма басшысы А. Б. Сейітова", "Руководитель управления А. Б. Сеитова"),
                        OfficialText.of("Басқарма туралы ереже", "Положение об управлении")),
                new FundingAgreementContent.Party(
                        OfficialText.of(
                                "«Азаматтық бастамаларды қолдау орталығы» коммерциялық емес акционерлік қоғамы",
                                "Некоммерческое акционерное общество «Центр поддержки гражданских инициатив»"),
                        "160440007161",
                        OfficialText.of(
                                "Астана қаласы, Мәңгілік Ел даңғылы, 8", "город Астана, проспект Мангилик Ел, 8"),
                        OfficialText.of("Басқарма төрағасы Т. О. Қуатов", "Председатель правления Т. О. Куатов"),
                        OfficialText.of("Жарғы", "Устав")),
                2026,
                "14-Б",
                LocalDate.of(2026, 2, 22),
                OfficialText.of(
                        "Мемлекеттік гранттарды қалыптастыру қағидалары, 2025 жылғы редакция",
                        "Правила формирования государственных грантов, редакция 2025 года"),
                sum,
                10,
                3,
                List.of(
                        line(1, "Өзен жағалауларын тазарту", "Очистка берегов рек", "30000000.00"),
                        line(2, "Ауыл жастарының бастамалары", "Инициативы сельской молодёжи", "12500000.00")),
                TOTAL,
                additional);
    }

    private static FundingAgreementContent.Line line(int number, String kk, String ru, String amount) {
        return new FundingAgreementContent.Line(
                number,
                OfficialText.of(kk, ru),
                OfficialText.of("қысқа мерзімді грант", "краткосрочный грант"),
                new BigDecimal(amount));
    }
}
