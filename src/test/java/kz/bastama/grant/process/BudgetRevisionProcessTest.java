package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.engine.Cases;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.DraftRevision;
import kz.bastama.grant.application.ReportGround;
import kz.bastama.grant.application.ReviseBudget;
import kz.bastama.grant.domain.BudgetRevisions;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
@PassesEveryElement("budget-revision")
class BudgetRevisionProcessTest {

    private static final String INVITE = "Task_InviteToReviseBudget";
    private static final String REVIEW = "Task_ReviewBudget";

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private BudgetRevisions revisions;

    @Autowired
    private DraftReport draftReport;

    @Autowired
    private ReportGround reportGround;

    @Autowired
    private DraftRevision draftRevision;

    @Autowired
    private ReviseBudget reviseBudget;

    @Autowired
    private Papers papers;

    @Autowired
    private Cases cases;

    @Autowired
    private Terms terms;

    @Autowired
    private Journal journal;

    @Autowired
    private Notices notices;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Person representative;
    private Grant grant;
    private UUID id;

    @BeforeEach
    void awardsLess() {
        officer = testPeople.open(Role.OPERATOR);
        grant = road.awardedLess("short");
        id = grant.id();
        representative = road.representative(grant);
        testCases.fire(id, INVITE);
    }

    @Test
    @DisplayName("Article 6-1: the agreement and the reports have the budget that was revised to the awarded sum")
    void revisesBudgetBeforeTheAgreement() throws Exception {
        assertThat(cases.isRunning("grant", id.toString())).isFalse();
        assertThat(term("budgetRevision").isOpen()).isTrue();
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("800 tenge"));
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("/budget\"")));
        mvc.perform(get(form()).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("672.00")))
                .andExpect(
                        content().string(containsString("class=\"form-total\" data-label=\"За счёт гранта, тенге\"")))
                .andExpect(content().string(not(containsString("Действия"))));

        sends("672", "64", "64.01", "3", "5").andExpect(status().isOk());
        sends("600", "120", "80", "3", "5").andExpect(status().isOk());
        sends("660", "60", "80", "4", "5").andExpect(status().isOk());
        assertThat(revisions.latest(id).orElseThrow().state()).isEqualTo(ReportState.DRAFT);
        mvc.perform(post(form())
                        .param("_version", "0")
                        .param("action", "save")
                        .param("explanation", "Typed elsewhere")
                        .with(testPeople.signedIn(representative))
                        .with(csrf()))
                .andExpect(status().isConflict());
        sends("660", "60", "80", "2", "4").andExpect(redirectedUrl("/cabinet/grants/" + id));
        assertThat(term("budgetRevision").isOpen()).isFalse();
        assertThat(term("budgetReview").isOpen()).isTrue();
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("Transport is dearer")))
                .andExpect(content().string(containsString("Корректировка сметы")));

        refused(Map.of("budgetDecision", "return"), "что исправить");
        refused(Map.of("budgetDecision", "proportion", "budgetRemarks", "No"), "0 из 2");
        decides(Map.of("budgetDecision", "return", "budgetRemarks", "Why is transport dearer?"));
        testCases.fire(id, INVITE);
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("Why is transport dearer?"));
        mvc.perform(get(form()).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("Why is transport dearer?")));
        sends("650", "70", "80", "2", "4").andExpect(flash().attribute("done", "grant.revision.sent"));
        decides(Map.of("budgetDecision", "accept"));

        assertThat(cases.isRunning("budget-revision", id.toString())).isFalse();
        assertThat(cases.isRunning("grant", id.toString())).isTrue();
        assertThat(grants.budget(id).lines())
                .extracting(line -> line.sum().toPlainString())
                .containsExactly("650.00", "70.00", "80.00");
        Grant after = grants.find(id).orElseThrow();
        assertThat(after.institutionalSum()).isEqualByComparingTo("70");
        assertThat(reportGround.plan(after).activities().get(0).toMonth()).isEqualTo(2);
        assertThat(reportGround.plan(after).indicators().get(0).target()).isEqualByComparingTo("4");
        road.toFirstPayment(grant, officer, 70);
        byte[] agreement = papers.rendition(
                        papers.find(id.toString(), "grant-agreement", 1)
                                .orElseThrow()
                                .id(),
                        Locale.forLanguageTag("ru"))
                .pdf();
        assertThat(PdfAssertions.textOf(agreement)).contains("650,00", "1–2");
        testPeople.as(
                representative,
                () -> assertThat(draftReport.open(id).orElseThrow().typed()).contains("\"target\":\"4\""));
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .containsSubsequence(
                        "grant.awarded",
                        "grant.budgetRevised",
                        "grant.budgetReturned",
                        "grant.budgetRevised",
                        "grant.budgetAccepted",
                        "grant.agreementPrepared");
    }

    @Test
    void sendsNothingThatSomebodyElseSavedMeanwhile() throws Exception {
        mvc.perform(get(form()).with(testPeople.signedIn(representative))).andExpect(status().isOk());
        int seen = revisions.latest(id).orElseThrow().version();
        testPeople.as(
                representative, () -> draftRevision.save(id, seen, Map.of("explanation", "Typed by somebody else")));

        testPeople.as(
                representative,
                () -> assertThat(reviseBudget.of(id, seen, Locale.ENGLISH))
                        .isInstanceOf(ReviseBudget.Outcome.Stale.class));
        assertThat(revisions.latest(id).orElseThrow().state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void draftsAgreementInProportionWhenNoRevisionComes() throws Exception {
        assertThat(testCases.timer(id, "Event_BudgetTermOver"))
                .isEqualTo(term("budgetRevision").due());

        testCases.fire(id, "Event_BudgetTermOver");

        assertThat(cases.isRunning("grant", id.toString())).isTrue();
        assertThat(grants.budget(id).lines())
                .extracting(line -> line.sum().toPlainString())
                .containsExactly("672.00", "64.00", "64.00");
        mvc.perform(get(form()).with(testPeople.signedIn(representative)))
                .andExpect(redirectedUrl("/cabinet/grants/" + id));
        mvc.perform(post(form())
                        .param("_version", "0")
                        .param("action", "send")
                        .with(testPeople.signedIn(representative))
                        .with(csrf()))
                .andExpect(flash().attribute("info", "grant.revision.notExpected"));
        road.toSignature(grant, officer, 70);
    }

    @Test
    @DisplayName("Edition 2025-07-01: a revised budget is returned twice at most")
    void letsTheBudgetInProportionStandAfterTwoReturns() throws Exception {
        for (int round = 1; round <= 2; round++) {
            sends("660", "60", "80", "2", "4");
            decides(Map.of("budgetDecision", "return", "budgetRemarks", "Not so"));
            testCases.fire(id, INVITE);
        }
        sends("660", "60", "80", "2", "4");
        refused(Map.of("budgetDecision", "return", "budgetRemarks", "Not so"), "исчерпаны");

        decides(Map.of("budgetDecision", "proportion", "budgetRemarks", "The plan has no transport"));

        assertThat(grants.budget(id).line("1").orElseThrow().sum()).isEqualByComparingTo("672");
        assertThat(grants.plan(id)).isEmpty();
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("The plan has no transport"));
        for (String page : List.of("/staff/grants/" + id)) {
            mvc.perform(get(page).with(testPeople.signedIn(officer))).andExpect(status().isOk());
        }
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("The plan has no transport")))
                .andExpect(content().string(not(containsString("/budget\""))));
    }

    @Test
    void asksNothingWhereAllIsAwarded() {
        Grant whole = road.awarded("short");

        assertThat(cases.isRunning("budget-revision", whole.id().toString())).isFalse();
        assertThat(cases.isRunning("grant", whole.id().toString())).isTrue();
    }

    private ResultActions sends(String bags, String accountant, String transport, String toMonth, String target)
            throws Exception {
        mvc.perform(get(form()).with(testPeople.signedIn(representative))).andExpect(status().isOk());
        MockHttpServletRequestBuilder sent = post(form())
                .param(
                        "_version",
                        Integer.toString(revisions.latest(id).orElseThrow().version()))
                .param("action", "send")
                .param("budget[0].sum", bags)
                .param("budget[0].own", "0")
                .param("budget[1].sum", accountant)
                .param("budget[2].sum", transport)
                .param("activities[0].fromMonth", "1")
                .param("activities[0].toMonth", toMonth)
                .param("activities[0].outcome", "Clean banks")
                .param("indicators[0].target", target)
                .param("explanation", "Transport is dearer");
        return mvc.perform(sent.with(testPeople.signedIn(representative)).with(csrf()));
    }

    private String form() {
        return "/cabinet/grants/" + id + "/budget";
    }

    private void decides(Map<String, Object> answers) {
        testPeople.as(officer, () -> testCases.submit(id, REVIEW, answers));
    }

    private void refused(Map<String, Object> answers, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> decides(answers))
                .withMessageContaining(reason);
    }

    private Term term(String name) {
        return terms.ofCase(id.toString()).stream()
                .filter(term -> term.name().equals(name))
                .reduce((one, later) -> later)
                .orElseThrow();
    }
}
