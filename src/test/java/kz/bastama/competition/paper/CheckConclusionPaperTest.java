package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.journal.Journal;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Reasons;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckConclusionPaperTest {

    private static final Instant CHECKED = Instant.parse("2026-04-03T06:00:00Z");

    private final CaseFixture facts = new CaseFixture();
    private final FormalChecks checks = mock(FormalChecks.class);
    private final CheckConclusionPaper paper = new CheckConclusionPaper(
            facts.competitions,
            facts.organisations,
            facts.lists,
            facts.parties,
            LegalFixture.editions(),
            new CheckReasons(checks, facts.territories, LegalFixture.messages(), LegalFixture.wording()),
            new DoneBy(mock(Journal.class)));

    @Test
    void keepsWordingOfConclusion() {
        PaperGolden.holds(CallFixture.conclusion(3, 2));
    }

    @Test
    @DisplayName(
            "expert.blind: the public conclusion names the applicants, and nothing by which an expert knows their applications")
    void namesNeitherProjectsNorLotsBeforeABlindReview() {
        Map<String, String> text = PaperGolden.bears(CallFixture.conclusion(3, 2, true), "blind");

        assertThat(text.get("ru"))
                .contains("AP-2026-00001", "Экспертиза слепая")
                .doesNotContain("Ауылдағы көшбасшылар мектебі", "Проект", "Лот ");
        assertThat(text.get("kk"))
                .contains("AP-2026-00001", "Сараптама соқыр")
                .doesNotContain("Ауылдағы көшбасшылар мектебі", "Жоба ", "Лот ");
    }

    @Test
    void repeatsHeadsOverManyApplications() {
        Map<String, String> text = PaperGolden.bears(CallFixture.conclusion(26, 8), "lengthy");

        assertThat(text.get("ru").split("Заявка Организация, БИН", -1)).hasSizeGreaterThan(2);
        assertThat(text.get("ru")).contains("AP-2026-00034");
    }

    @Test
    void saysWhichConclusionItReplacesAndWhy() {
        Map<String, String> text = PaperGolden.bears(
                CallFixture.conclusion(1, 0)
                        .replacing(new CheckConclusionContent.Replacement(
                                "CC-2026-00007", CHECKED, "OB-2026-00002", "AP-2026-00001")),
                "anew");

        assertThat(text.get("ru").replaceAll("[\\s\\u00a0]+", ""))
                .contains("выдановзамензаключения№CC-2026-00007от")
                .contains("повозражению№OB-2026-00002,заявка№AP-2026-00001допущена");
        assertThat(text.get("kk").replaceAll("[\\s\\u00a0]+", "")).contains("№CC-2026-00007қорытындысыныңорнына");
    }

    @Test
    void saysThatNobodyWasAdmitted() {
        Map<String, String> text = PaperGolden.bears(CallFixture.conclusion(0, 0), "none");

        assertThat(text.get("ru")).contains("Допущенных заявок нет.", "поступило 0\u00a0заявок");
        assertThat(text.get("kk")).contains("Жіберілген өтінімдер жоқ.");
    }

    @Test
    @DisplayName(
            "Law 36-III, article 6-1, points 4 and 5: each reason of a refusal stands in the conclusion, with its source")
    void tellsEveryReasonOfRefusal() {
        Application admitted = facts.sent("AP-2026-00001", "ru", "Река", "Фонд Река", new BigDecimal("3000000"))
                .admitted("", CHECKED);
        Application refused = facts.sent("AP-2026-00002", "kk", "Ауыл", "Фонд Ауыл", new BigDecimal("4000000"))
                .refused(
                        Reasons.of("reasons.check.institutionalShare", "exclusionGrounds.enforcementDebt"),
                        "",
                        CHECKED);
        when(checks.findings(refused.id()))
                .thenReturn(List.of(
                        new Finding("declarations", true, null, Map.of()),
                        new Finding(
                                "institutionalShare",
                                false,
                                "grantTypes.short.institutionalShare",
                                Map.of("asked", "900000", "limit", "400000", "percent", "10"))));
        when(checks.grounds(refused.id()))
                .thenReturn(List.of(
                        new GroundAnswer("liquidation", false, "Register", null),
                        new GroundAnswer("enforcementDebt", true, "справка от 30 марта", null)));

        String text = PaperBench.wording(
                paper.of(
                        facts.competition
                                .intakeClosed(true)
                                .checkConfirmed(OfficialText.of("Qol qoiushy", "Signatory"), CHECKED),
                        List.of(admitted, refused)),
                "ru");

        assertThat(text)
                .containsSubsequence(
                        "1. Заявки, допущенные",
                        "AP-2026-00001",
                        "2. Заявки, не допущенные",
                        "AP-2026-00002",
                        "1) на материально-техническое обеспечение",
                        "На развитие самой организации запрошено 900",
                        "статья 6-1, пункт 5",
                        "2) имеется задолженность по исполнительному производству: справка от 30 марта",
                        "статья 6-1, пункт 4")
                .contains("на казахском языке – 1\u00a0заявка", "на русском языке – 1\u00a0заявка")
                .doesNotContain("в процессе ликвидации", "Все заявления даны");
    }
}
