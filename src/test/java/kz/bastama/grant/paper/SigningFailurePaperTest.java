package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class SigningFailurePaperTest {

    @Test
    void keepsWordingForWinnerWhoDidNotSign() {
        PaperGolden.holds(content(false, ""));
    }

    @Test
    void keepsWordingForWinnerWhoDeclined() {
        PaperGolden.holds(content(true, "Не осталось исполнителей."), "-declined");
    }

    private static SigningFailureContent content(boolean declined, String reason) {
        return new SigningFailureContent(
                OfficialText.of("Астана қаласы", "город Астана"),
                OfficialText.of(
                        "«Азаматтық бастамаларды қолдау орталығы» коммерциялық емес акционерлік қоғамы",
                        "Некоммерческое акционерное общество «Центр поддержки гражданских инициатив»"),
                OfficialText.of("Астана қаласы, Мәңгілік Ел даңғылы, 8", "город Астана, проспект Мангилик Ел, 8"),
                OfficialText.of("Басқарма төрағасы Т. О. Қуатов", "Председатель правления Т. О. Куатов"),
                OfficialText.of("«Жарқын болашақ» қоғамдық қоры", "Общественный фонд «Жарқын болашақ»"),
                "160240990108",
                "GR-2026-00042",
                "Ауылдағы көшбасшылар мектебі",
                new BigDecimal("3500000.00"),
                declined,
                reason,
                Instant.parse("2026-05-15T18:59:59.999Z"),
                Instant.parse("2026-05-16T01:00:00Z"));
    }
}
