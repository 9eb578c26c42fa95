package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.bastama.document.PaperGolden;
import kz.bastama.grant.domain.AgreementChange;
import kz.bastama.grant.domain.AgreementChange.Account;
import kz.bastama.grant.domain.LineChange;
import org.junit.jupiter.api.Test;

class AdditionalAgreementPaperTest {

    private static final Account OLD = new Account("KZ359990000000001001", "DEMOKZKA");
    private static final Account NEW = new Account("KZ86125KZT5004100100", "DEMOKZKA");

    @Test
    void keepsWordingOfAdditionalAgreement() {
        PaperGolden.holds(
                content(new AgreementChange(LocalDate.of(2027, 2, 17), LocalDate.of(2027, 3, 31), lines(3), OLD, NEW)));
    }

    @Test
    void saysOnlyWhatChanges() {
        Map<String, String> text = PaperGolden.bears(
                content(new AgreementChange(
                        LocalDate.of(2027, 2, 17), LocalDate.of(2027, 3, 31), List.of(), null, null)),
                "term");

        assertThat(text.get("ru")).contains("31 марта 2027 года").doesNotContain("Смета", "ИИК");
    }

    @Test
    void repeatsHeadsOverLongBudget() {
        Map<String, String> text =
                PaperGolden.bears(content(new AgreementChange(null, null, lines(80), null, NEW)), "lengthy");

        assertThat(text.get("ru").split("Статья расходов", -1)).hasSizeGreaterThan(3);
        assertThat(text.get("ru")).contains("не указан").doesNotContain("Последний день");
    }

    private static List<LineChange> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    BigDecimal moved = BigDecimal.valueOf(number == 1 ? -50000 : number == 2 ? 50000 : 0);
                    BigDecimal was = new BigDecimal("4160116.92");
                    return new LineChange(
                            number,
                            "Тренерлердің еңбегіне ақы төлеу, " + number + "-бап",
                            number == 2,
                            was,
                            was.add(moved),
                            BigDecimal.ZERO,
                            BigDecimal.ZERO);
                })
                .toList();
    }

    private static AdditionalAgreementContent content(AgreementChange change) {
        GrantAgreementContent agreement = GrantPaperFixture.agreement(1, true);
        return new AdditionalAgreementContent(
                agreement.city(),
                agreement.operator(),
                agreement.grantee(),
                2,
                "GA-2026-00012",
                Instant.parse("2026-05-14T05:00:00Z"),
                agreement.grantNumber(),
                agreement.project(),
                "Тасқынға байланысты іс-шаралар бір айға кешікті",
                change,
                change.endsOn() == null ? null : LocalDate.of(2027, 4, 14),
                agreement.sum());
    }
}
