package kz.bastama.grant.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.AwardBasis;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.document.PdfAssertions;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.BudgetLine;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SubGrants;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GrantAgreementPaperTest {

    private static final OfficialText WORDS = OfficialText.of("Сөздер", "Слова");

    private final Grants grants = mock(Grants.class);
    private final WonApplications applications = mock(WonApplications.class);
    private final Organisations organisations = mock(Organisations.class);
    private final Parties parties = mock(Parties.class);
    private final Territories territories = mock(Territories.class);
    private final Terms terms = mock(Terms.class);
    private final GrantAgreementPaper paper = new GrantAgreementPaper(
            grants,
            mock(SubGrants.class),
            applications,
            organisations,
            parties,
            territories,
            LegalFixture.editions(),
            terms,
            Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Almaty")));

    @Test
    void keepsWordingOfAgreement() {
        PaperGolden.holds(GrantPaperFixture.agreement(6, true));
    }

    @Test
    void repeatsHeadsOverLongAnnexes() {
        Map<String, String> text = PaperGolden.bears(GrantPaperFixture.agreement(45, true), "lengthy");

        assertThat(text.get("ru").split("Статья расходов", -1)).hasSizeGreaterThan(2);
        assertThat(text.get("ru")).contains(GrantPaperFixture.bothSides());
    }

    @Test
    void namesThePageOfEachAnnex() {
        GrantAgreementContent content = GrantPaperFixture.agreement(45, true);
        for (Map.Entry<String, String> annex : Map.of("ru", "Приложение %d к Договору. ", "kk", "Шартқа %d-қосымша. ")
                .entrySet()) {
            byte[] pdf = PaperBench.print(content, annex.getKey());
            Set<Integer> pages = new HashSet<>();
            for (int number = 1; number <= 5; number++) {
                List<Integer> found =
                        PdfAssertions.pagesWith(pdf, annex.getValue().formatted(number));
                assertThat(found).hasSizeBetween(1, 2);
                int page = found.get(found.size() - 1);
                assertThat(PdfAssertions.textOf(pdf))
                        .containsPattern(annex.getValue().formatted(number) + "[^\\n]* " + page + "\\R");
                pages.add(page);
            }
            assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page > 2);
        }
    }

    @Test
    void bearsEmptyAnnexesAndNoBankAccount() {
        assertThat(PaperGolden.bears(GrantPaperFixture.agreement(0, false), "none")
                        .get("ru"))
                .contains("Мероприятия в заявке не указаны.")
                .doesNotContain("ИИК");
    }

    @Test
    @DisplayName(
            "Law 36-III, article 6-1, points 3 and 5: parties, sum, share and tranches of the grant stand in the agreement")
    void tellsPartiesSumsAndRulesOfEdition() {
        Grant grant = grant();

        String text = PaperBench.wording(paper.of(grant), "ru");

        assertThat(text)
                .contains(
                        "действует Председатель правления К. Е. Бекетов",
                        "протокола конкурсной комиссии от 27 апреля 2026 года № CP-9")
                .contains("1\u00a0000\u00a0001 (один миллион один) тенге 00 тиын", "не более 10\u00a0% суммы гранта")
                .containsSubsequence(
                        "70\u00a0%", "700\u00a0000,70", "30\u00a0%", "300\u00a0000,30", "1\u00a0000\u00a0001,00")
                .contains("с 1 апреля 2026 года по 30 июня 2026 года", "не позднее 14 июля 2026 года")
                .contains("в течение 10\u00a0рабочих дней после наступления", "не менее 5\u00a0лет")
                .contains("KZ359990000000001001", "Мастер-классы 2–4 Сто участников", "Аренда*");
    }

    @Test
    @DisplayName("Edition 2025-07-01: a long-term grant is paid 30/30/30/10, each later payment after its report")
    void namesEachPaymentAndItsReport() {
        GrantAgreementContent two = GrantPaperFixture.agreement(2, true);
        Map<String, String> text = PaperGolden.bears(GrantPaperFixture.inFour(two), "four");

        assertThat(text.get("ru"))
                .contains("Принятие промежуточного отчёта № 1", "Принятие промежуточного отчёта № 2")
                .contains("в пределах суммы строки: 2, 3")
                .contains("перед каждой очередной выплатой", "Промежуточный отчёт № 2: ход Проекта");
        assertThat(text.get("kk")).contains("Аралық есептің қабылдануы, № 2");
    }

    @Test
    @DisplayName(
            "Edition 2022-10-01: the expert commission names the winners; after a winner without an agreement the operator may")
    void namesBodyThatDecided() {
        Grant grant = grant();
        when(applications.find(grant.applicationId()))
                .thenReturn(Optional.of(won(grant, AwardBasis.EXPERT_PROTOCOL)))
                .thenReturn(Optional.of(won(grant, AwardBasis.OPERATOR_DECISION)));

        assertThat(PaperBench.wording(paper.of(grant), "ru")).contains("протокола экспертной комиссии от 27 апреля");
        GrantAgreementContent content = paper.of(grant);
        assertThat(PaperBench.wording(content, "ru")).contains("на основании решения Оператора от 27 апреля");
        assertThat(PaperBench.wording(content, "kk")).contains("№ CP-9 шешімі негізінде");
    }

    @Test
    void namesTownAndSignatoryInLanguageOfPaper() {
        GrantAgreementContent content = paper.of(grant());

        assertThat(content.city()).isEqualTo(GrantPaperFixture.CITY);
        assertThat(content.operator().head()).isEqualTo(GrantPaperFixture.HEAD);
    }

    @Test
    void saysWhoSignsAndOnWhichBasisInItsOwnLanguage() {
        GrantAgreementContent content =
                paper.of(grant(OfficialText.of("Атқарушы директор Е. Ахметов", "Исполнительный директор Е. Ахметов")));

        assertThat(PaperBench.wording(content, "kk"))
                .contains("Атқарушы директор Е. Ахметов", "өкілеттік негізі: Жарғы", "Басшы Серікова Айжан")
                .doesNotContain("Исполнительный", "Устав", "Директор Серікова");
        assertThat(PaperBench.wording(content, "ru"))
                .contains(
                        "Исполнительный директор Е. Ахметов", "основание полномочий: Устав", "Директор Серікова Айжан")
                .doesNotContain("Атқарушы", "Жарғы", "Басшы");
    }

    private Grant grant() {
        return grant(OfficialText.of(GrantPaperFixture.HEAD.ru(), GrantPaperFixture.HEAD.ru()));
    }

    private Grant grant(OfficialText signatory) {
        Grant grant = GrantPaperFixture.drafted("1000001.00", "50000", signatory);
        when(parties.operator()).thenReturn(GrantPaperFixture.operator());
        when(parties.customer("culture"))
                .thenReturn(Optional.of(new Customer("culture", "", WORDS, "710000000", WORDS, true)));
        when(territories.fullName(any())).thenReturn(GrantPaperFixture.CITY);
        when(terms.due(eq(LegalFixture.STATE_GRANTS), eq("finalReport"), any()))
                .thenReturn(Instant.parse("2026-07-14T18:59:59.999Z"));
        when(organisations.find(grant.organisationId()))
                .thenReturn(Optional.of(GrantPaperFixture.grantee(
                        grant, "Көше, 1", new Organisation.Bank("KZ359990000000001001", "DEMOKZKA"))));
        when(grants.budget(grant.id()))
                .thenReturn(new Budget(List.of(
                        new BudgetLine(1, "Труд", grant.sum(), new BigDecimal("950001"), BigDecimal.ZERO, false),
                        new BudgetLine(2, "Аренда", grant.sum(), new BigDecimal("50000"), BigDecimal.ZERO, true))));
        when(applications.find(grant.applicationId()))
                .thenReturn(Optional.of(won(grant, AwardBasis.COMMISSION_PROTOCOL)));
        return grant;
    }

    private static WonApplication won(Grant grant, AwardBasis basis) {
        Answers activity = new Answers(Map.of(
                "activity",
                "Мастер-классы",
                "fromMonth",
                new BigDecimal("2"),
                "toMonth",
                new BigDecimal("4"),
                "outcome",
                "Сто участников"));
        return new WonApplication(
                grant.applicationId(),
                "AP-1",
                Instant.EPOCH,
                grant.organisationId(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                WORDS,
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                WORDS,
                "3",
                "710000000",
                "short",
                3,
                "culture",
                grant.edition(),
                new Answers(Map.of("goal", "Чистая река", "activities", List.of(activity), "indicators", List.of())),
                grant.sum(),
                basis,
                "CP-9",
                LocalDate.of(2026, 4, 27));
    }
}
