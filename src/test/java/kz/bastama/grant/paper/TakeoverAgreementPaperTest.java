package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bastama.document.PaperGolden;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.Test;

class TakeoverAgreementPaperTest {

    private static final List<TakeoverAgreementContent.Due> BOTH = List.of(
            new TakeoverAgreementContent.Due(1, LocalDate.of(2026, 9, 14)),
            new TakeoverAgreementContent.Due(0, LocalDate.of(2027, 4, 14)));

    @Test
    void keepsWordingOfAgreementOnSuccession() {
        PaperGolden.holds(content("8736245.53", "3100000.00", BOTH));
    }

    @Test
    void saysThatNothingWasPaidWhereNothingWas() {
        Map<String, String> text = PaperGolden.bears(content("0.00", "0.00", BOTH.subList(1, 2)), "unpaid");

        assertThat(text.get("ru")).contains("Выплачено Грантополучателю нет").doesNotContain("Промежуточный отчёт");
    }

    private static TakeoverAgreementContent content(
            String paid, String confirmed, List<TakeoverAgreementContent.Due> due) {
        GrantAgreementContent agreement = GrantPaperFixture.agreement(1, true);
        GrantAgreementContent.Party grantee = agreement.grantee();
        GrantAgreementContent.Party successor = new GrantAgreementContent.Party(
                OfficialText.of("«Жаңа тыныс» қоғамдық бірлестігі", "Общественное объединение «Жаңа тыныс»"),
                "210340012344",
                grantee.address(),
                OfficialText.of("Төраға Әбенов Т. Қ.", "Председатель Әбенов Т. Қ."),
                OfficialText.of("Төраға", "Председатель"),
                "Әбенов Т. Қ.",
                OfficialText.of("", ""),
                "KZ86125KZT5004100100",
                "DEMOKZKA",
                "",
                "");
        return new TakeoverAgreementContent(
                agreement.city(),
                agreement.operator(),
                grantee,
                successor,
                1,
                "GA-2026-00012",
                Instant.parse("2026-05-14T05:00:00Z"),
                agreement.grantNumber(),
                agreement.project(),
                "Қор бірлестікке қосылды.",
                "2026 жылғы 2 наурыздағы № 7 шешім.",
                OfficialText.of("Қосылу құжаттармен расталды.", "Присоединение подтверждено документами."),
                agreement.sum(),
                new BigDecimal(paid),
                new BigDecimal(confirmed),
                due,
                LocalDate.of(2027, 3, 31));
    }
}
