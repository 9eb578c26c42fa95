package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.engine.Cases;
import kz.bastama.file.StoredFile;
import kz.bastama.file.UploadFixture;
import kz.bastama.grant.application.EvidenceFiles;
import kz.bastama.grant.application.GatherCaseFile;
import kz.bastama.grant.domain.EvidenceOf;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.SuspensionState;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BastamaTest
@PassesEveryElement("grant-suspension")
class GrantSuspensionProcessTest {

    private static final String PROCESS = "grant-suspension";
    private static final String CONFIRM = "Task_ConfirmSuspension";
    private static final String RESUME = "Task_DecideOnResumption";
    private static final String PAY = "Task_RecordNextPayment";

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Tranches tranches;

    @Autowired
    private Papers papers;

    @Autowired
    private Cases cases;

    @Autowired
    private FormService forms;

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
    private EvidenceFiles evidence;

    @Autowired
    private GatherCaseFile gather;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Person other;
    private Person representative;
    private UUID id;

    @BeforeEach
    void beginsProject() {
        officer = testPeople.open(Role.OPERATOR);
        other = testPeople.open(Role.OPERATOR);
        Grant grant = road.awarded("medium");
        id = grant.id();
        representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 40);
    }

    @Test
    @DisplayName("While a grant is suspended nothing is paid, by whatever road; after the remedy it goes on")
    void holdsTheMoneyBackUntilItIsResumed() throws Exception {
        toNextPayment();
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("/suspension")));
        mvc.perform(get(form()).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("отказ в допуске к мониторингу")));
        proposes(officer, "weather").andExpect(status().isUnprocessableEntity());
        proposes(officer, "monitoringRefused").andExpect(flash().attribute("done", "grant.suspension.proposed"));
        proposes(officer, "misuse").andExpect(flash().attribute("info", "grant.suspension.notNow"));
        assertThat(suspensions.inForce(id)).isEmpty();
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(not(containsString("The door was shut"))));

        assertThatThrownBy(() -> submit(officer, CONFIRM, Map.of("suspensionDecision", "confirm")))
                .hasMessageContaining("решает другой сотрудник");
        refused(other, CONFIRM, Map.of("suspensionDecision", "leave"), "почему грант не приостанавливается");
        submit(other, CONFIRM, Map.of("suspensionDecision", "confirm"));
        tellsRemedy("The door is open").andExpect(flash().attributeExists("refusals"));
        testCases.fire(id, "Task_IssueSuspensionNotice");

        assertThat(text("suspension-notice", 1))
                .contains("приостановлены выплаты", "отказ в допуске к мониторингу", "The door was shut", "Act 7");
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("The door was shut"));
        refused(officer, PAY, payment(), "Грант приостановлен с");
        assertThatThrownBy(() -> tranches.book(
                        grant(), new Payment(2, BigDecimal.TEN, "17", LocalDate.parse(testCases.today())), "KZ0"))
                .hasMessageContaining("is suspended");
        assertThat(tranches.of(grant()).made()).hasSize(1);

        assertThat(testCases.timer(id, "Event_SuspensionTermOver"))
                .isEqualTo(term("suspension").due());
        testCases.fire(id, "Event_SuspensionTermOver");
        testCases.fire(id, "Task_RemindOfSuspension");
        tellsRemedy(" ").andExpect(flash().attributeExists("refusals"));
        tellsRemedy("The door is open").andExpect(flash().attribute("done", "grant.suspension.remedyTold"));
        testCases.fire(id, "Task_NotifyOfRemedy");
        assertThat(notices.of(officer.id())).anyMatch(one -> one.body().contains("The door is open"));
        refused(officer, RESUME, Map.of("resumptionDecision", "resume"), "не заполнено");
        submit(officer, RESUME, resumption("prolong"));
        testCases.fire(id, "Task_ProlongSuspension");
        assertThat(term("suspension").isOpen()).isTrue();
        submit(officer, RESUME, resumption("resume"));
        testCases.fire(id, "Task_IssueResumptionNotice");

        assertThat(cases.isRunning(PROCESS, id.toString())).isFalse();
        assertThat(term("suspension").isOpen()).isFalse();
        assertThat(text("resumption-notice", 1)).contains("возобновлены выплаты", "All is well");
        for (Map.Entry<String, Person> page : Map.of(
                        "/staff/grants/" + id, officer, "/cabinet/grants/" + id, representative)
                .entrySet()) {
            mvc.perform(get(page.getKey()).with(testPeople.signedIn(page.getValue())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("The door was shut")))
                    .andExpect(content().string(containsString("All is well")));
        }
        submit(officer, PAY, payment());
        assertThat(tranches.of(grant()).made()).hasSize(2);
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .containsSubsequence(
                        "grant.suspensionProposed",
                        "grant.suspended",
                        "grant.suspensionNoticeIssued",
                        "grant.suspensionTermOver",
                        "grant.remedyReported",
                        "grant.suspensionProlonged",
                        "grant.resumed",
                        "grant.resumptionNoticeIssued",
                        "grant.paid");
    }

    @Test
    void leavesTheGrantWhereTheOtherOfficerDoesNotConfirm() throws Exception {
        proposes(officer, "misuse");
        submit(other, CONFIRM, Map.of("suspensionDecision", "leave", "suspensionReason", "The receipt is there"));

        assertThat(cases.isRunning(PROCESS, id.toString())).isFalse();
        assertThat(suspensions.latest(id).orElseThrow().state()).isEqualTo(SuspensionState.NOT_CONFIRMED);
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("The receipt is there")));
        proposes(officer, "misuse").andExpect(flash().attribute("done", "grant.suspension.proposed"));
    }

    @Test
    @DisplayName("The terms of reports move where the rules say so of the ground, and stay where they do not")
    void movesTheTermsOfReportsByTheGround() throws Exception {
        var due = term("interimReport").due();
        suspends("misuse");
        assertThat(term("interimReport").due()).isEqualTo(due);
        assertThat(text("suspension-notice", 1)).contains("сроки представления отчётов не изменяются");
        submit(officer, RESUME, resumption("resume"));
        testCases.fire(id, "Task_IssueResumptionNotice");

        suspends("forceMajeure");

        assertThat(term("interimReport").due()).isEqualTo(terms.due(grant().edition(), "suspension", due));
        assertThat(testCases.timer(id, "Event_ReportNear")).isAfter(due);
        assertThat(text("suspension-notice", 2)).contains("очередной отчёт представляется не позднее");
    }

    @Test
    @DisplayName("The days of a suspension are given back where the rules say so of the ground, and told in the notice")
    void givesTheDaysBackByTheGround() throws Exception {
        LocalDate last = grant().agreement().endsOn();
        suspends("misuse");
        stoodFor(12);
        submit(officer, RESUME, resumption("resume"));
        testCases.fire(id, "Task_IssueResumptionNotice");
        assertThat(grant().agreement().endsOn()).isEqualTo(last);
        assertThat(text("resumption-notice", 1)).doesNotContain("возвращены проекту");

        suspends("forceMajeure");
        stoodFor(12);
        LocalDate from = grant().agreement().startsOn();
        LocalDate today = LocalDate.parse(testCases.today());
        long days = ChronoUnit.DAYS.between(from.isAfter(today.minusDays(12)) ? from : today.minusDays(12), today);
        submit(officer, RESUME, resumption("resume"));
        testCases.fire(id, "Task_IssueResumptionNotice");

        assertThat(days).isPositive();
        assertThat(grant().agreement().endsOn()).isEqualTo(last.plusDays(days));
        assertThat(suspensions.latest(id).orElseThrow().endsOn()).isEqualTo(last.plusDays(days));
        assertThat(text("resumption-notice", 2)).contains("возвращены проекту");
        assertThat(journal.ofCase(id.toString()))
                .filteredOn(record -> record.entry().what().equals("grant.daysGivenBack"))
                .singleElement()
                .matches(record -> record.entry().details().get("days").equals(String.valueOf(days)));
    }

    @Test
    @DisplayName("Files show the ground to who decides, and to the grantee once it is told; they go into the case file")
    void showsTheGroundByFiles() throws Exception {
        adds("SUSPENSION", "early.pdf").andExpect(flash().attributeExists("refusals"));
        proposes(officer, "misuse");
        adds("SUSPENSION", "bank.pdf").andExpect(flash().attribute("done", "grant.evidence.kept"));
        adds("TERMINATION", "other.pdf").andExpect(flash().attributeExists("refusals"));
        StoredFile file =
                evidence.of(id, EvidenceOf.SUSPENSION, 1).stream().findFirst().orElseThrow();
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(other)))
                .andExpect(content().string(containsString("bank.pdf")));
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(not(containsString("bank.pdf"))));
        mvc.perform(get("/files/" + file.id()).with(testPeople.signedIn(representative)))
                .andExpect(status().isNotFound());
        assertThat(filed()).doesNotContain("bank.pdf");

        submit(other, CONFIRM, Map.of("suspensionDecision", "confirm"));
        testCases.fire(id, "Task_IssueSuspensionNotice");

        adds("SUSPENSION", "late.pdf").andExpect(flash().attributeExists("refusals"));
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("bank.pdf")));
        mvc.perform(get("/files/" + file.id()).with(testPeople.signedIn(representative)))
                .andExpect(status().isOk());
        mvc.perform(get("/files/" + file.id()).with(testPeople.signedInAs(Role.NGO)))
                .andExpect(status().isNotFound());
        assertThat(filed()).containsOnlyOnce("bank.pdf").doesNotContain("early.pdf", "late.pdf");
    }

    private List<String> filed() {
        return gather.of(grant()).items().stream()
                .filter(item -> item.file() != null)
                .map(item -> item.file().name())
                .toList();
    }

    private ResultActions adds(String of, String name) throws Exception {
        return mvc.perform(multipart("/staff/grants/" + id + "/evidence")
                .file(new MockMultipartFile("file", name, "application/pdf", UploadFixture.pdf(900)))
                .param("of", of)
                .with(testPeople.signedIn(officer))
                .with(csrf()));
    }

    @Test
    void endsWithTheGrant() throws Exception {
        suspends("misuse");
        road.reportAs(representative, grant(), "300.00");
        submit(officer, "Task_ReviewReport", Map.of("reportDecision", "return", "reportRemarks", "Name the payees"));
        testCases.fire(id, "Task_ReturnReport");
        testCases.fire(id, "Event_CorrectionTermOver");
        testCases.fire(id, "Task_RemindOfCorrection");
        submit(
                officer,
                "Task_DecideOnOverdueReport",
                Map.of("overdueDecision", "refuse", "overdueReason", "Nothing came"));

        assertThat(cases.isRunning(PROCESS, id.toString())).isFalse();
        assertThat(suspensions.latest(id).orElseThrow().state()).isEqualTo(SuspensionState.ENDED);
        proposes(officer, "misuse").andExpect(flash().attribute("info", "grant.suspension.notNow"));
    }

    private void suspends(String ground) throws Exception {
        proposes(officer, ground);
        submit(other, CONFIRM, Map.of("suspensionDecision", "confirm"));
        testCases.fire(id, "Task_IssueSuspensionNotice");
    }

    /** The clock of the product stays; the project began, and the suspension was confirmed, so much earlier. */
    private void stoodFor(int days) {
        jdbc.sql("update grant_grants set starts_on = current_date - 40 where id = ?")
                .param(id)
                .update();
        jdbc.sql("update grant_suspensions set decided_at = decided_at - make_interval(days => ?)"
                        + " where grant_id = ? and state = 'SUSPENDED'")
                .params(days, id)
                .update();
    }

    private void toNextPayment() {
        road.reportAs(representative, grant(), "300.00");
        testPeople.as(officer, () -> {
            road.clear(id);
            testCases.submit(id, "Task_ReviewReport", Map.of("reportDecision", "accept"));
        });
        testCases.fire(id, "Task_NotifyOfInterimAcceptance");
    }

    private ResultActions proposes(Person by, String ground) throws Exception {
        return mvc.perform(post(form())
                .param("action", "send")
                .param("ground", ground)
                .param("reasonKk", "Esik jabyq boldy")
                .param("reason", "The door was shut")
                .param("evidence", "Act 7")
                .with(testPeople.signedIn(by))
                .with(csrf()));
    }

    private ResultActions tellsRemedy(String how) throws Exception {
        return mvc.perform(post("/cabinet/grants/" + id + "/remedy")
                .param("remedy", how)
                .with(testPeople.signedIn(representative))
                .with(csrf()));
    }

    private Map<String, Object> payment() {
        return Map.of("nextOrderNumber", "16", "nextPaidOn", testCases.today());
    }

    private static Map<String, Object> resumption(String decision) {
        return Map.of(
                "resumptionDecision", decision, "resumptionReasonKk", "Bari jaqsy", "resumptionReason", "All is well");
    }

    private void refused(Person by, String task, Map<String, Object> answers, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> submit(by, task, answers))
                .withMessageContaining(reason);
    }

    /** Beside the case of the grant, which may have a task of its own. */
    private void submit(Person by, String task, Map<String, Object> answers) {
        String open = cases.tasksOf(id.toString()).stream()
                .filter(one -> one.key().equals(task))
                .findFirst()
                .orElseThrow()
                .id();
        testPeople.as(by, () -> forms.submitTaskForm(open, answers));
    }

    private String text(String type, int number) {
        Paper paper = papers.find(id.toString(), type, number).orElseThrow();
        return PdfAssertions.textOf(papers.rendition(paper.id(), Locale.forLanguageTag("ru"))
                        .pdf())
                .replaceAll("\\s+", " ");
    }

    private String form() {
        return "/staff/grants/" + id + "/suspension";
    }

    private Grant grant() {
        return grants.find(id).orElseThrow();
    }

    private Term term(String name) {
        return terms.ofCase(id.toString()).stream()
                .filter(term -> term.name().equals(name))
                .reduce((one, later) -> later)
                .orElseThrow();
    }
}
