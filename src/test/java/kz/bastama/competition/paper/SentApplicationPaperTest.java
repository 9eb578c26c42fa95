package kz.bastama.competition.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.document.PaperBench;
import kz.bastama.document.PaperGolden;
import kz.bastama.document.PdfAssertions;
import kz.bastama.form.Forms;
import kz.bastama.form.FormsFixture;
import kz.bastama.legal.Editions;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentApplicationPaperTest {

    private static final String FORM = "competition-apply";

    private final CaseFixture facts = new CaseFixture();
    private final Forms forms = FormsFixture.forms();
    private final Editions editions = mock(Editions.class);
    private final Attachments attachments = mock(Attachments.class);
    private final SentApplicationPaper paper = new SentApplicationPaper(
            facts.competitions, facts.organisations, facts.territories, facts.parties, editions, attachments, forms);
    private UUID organisation;

    @BeforeEach
    void knows() {
        when(editions.get(LegalFixture.STATE_GRANTS)).thenReturn(LegalFixture.stateGrants());
        when(facts.territories.fullName("710000000")).thenReturn(OfficialText.of("Астана қаласы", "город Астана"));
        when(facts.competitions.find(facts.competition.id())).thenReturn(Optional.of(facts.competition));
        when(facts.competitions.lot(facts.lot.id())).thenReturn(Optional.of(facts.lot));
        organisation = facts.sent("AP-2026-00001", "ru", "Жоба", "Общественный фонд", new BigDecimal("1"))
                .organisationId();
    }

    @Test
    void keepsWordingOfApplication() {
        Application sent = sent(TestApplicants.typed("8000000.00"));
        when(attachments.of(sent.id()))
                .thenReturn(List.of(new Attachment(
                        sent.id(),
                        UUID.randomUUID(),
                        "charter",
                        UUID.randomUUID(),
                        1,
                        "Charter 2024.pdf",
                        1000,
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        null,
                        null,
                        UUID.randomUUID(),
                        CallFixture.ANNOUNCED)));
        PaperGolden.holds(paper.of(sent));
    }

    @Test
    void repeatsTheHeadOfABudgetOnEachOfItsPages() {
        Map<String, Object> typed = TestApplicants.typed("1500.00");
        typed.put(
                "budget",
                IntStream.rangeClosed(1, 150)
                        .mapToObj(
                                line -> TestApplicants.line("Аренда зала и оборудования, мероприятие " + line, "10.00"))
                        .toList());

        byte[] pdf = PaperBench.print(paper.of(sent(typed)), "ru");

        String text = PdfAssertions.textOf(pdf).replaceAll("[ \\n\\r]+", " ");
        assertThat(text).contains("мероприятие 150", "1\u00a0500,00");
        assertThat(text.split("Статья расходов", -1).length - 1).isBetween(4, PdfAssertions.pagesOf(pdf));
        PdfAssertions.isArchivalAndAccessible(pdf);
    }

    @Test
    void printsADraftWithGapsAndMistakes() {
        Application draft = draft(Map.of(
                "title",
                "Таза өзен",
                "total",
                "about a million",
                "budget",
                List.of(Map.of("item", "Bags", "asked", "x"))));

        assertThat(PaperBench.wording(paper.of(draft), "kk")).contains("Таза өзен", "толтырылмаған", "Bags");
        assertThat(PaperBench.wording(paper.of(draft(Map.of())), "ru")).contains("не заполнено");
    }

    private Application draft(Map<String, Object> typed) {
        return Application.draft(
                UUID.randomUUID(),
                facts.lot,
                organisation,
                FORM,
                forms.version(FORM),
                forms.keep(typed),
                UUID.randomUUID(),
                CallFixture.ANNOUNCED);
    }

    private Application sent(Map<String, Object> typed) {
        String answers = forms.toJson(forms.read(forms.form(FORM), typed, TestApplicants.given(), FormsFixture.RUSSIAN)
                .answers());
        return draft(typed)
                .sent(
                        new Application.SentContent(answers, "Clean river", new BigDecimal("8000000"), 12, "ru"),
                        "AP-2026-00042",
                        Instant.parse("2026-03-23T13:29:59.999Z"),
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
    }
}
