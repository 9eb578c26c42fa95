package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Applications;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.engine.Cases;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.SignForGrantee;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Refunds;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signature;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.journal.EventWords;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.notice.Notices;
import kz.bastama.planning.MoneyLine;
import kz.bastama.planning.MoneyLines;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@PassesEveryElement("grant")
class GrantProcessTest {

    private static final String REVIEW = "Task_ReviewReport";
    private static final String MISSING = "Task_DecideOnMissingReport";
    private static final String OVERDUE = "Task_DecideOnOverdueReport";

    @Autowired
    private GrantRoad road;

    @Autowired
    private Applications applications;

    @Autowired
    private Papers papers;

    @Autowired
    private Grants grants;

    @Autowired
    private Tranches tranches;

    @Autowired
    private MonitoringVisits visits;

    @Autowired
    private Refunds refunds;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Reports reports;

    @Autowired
    private DraftReport draftReport;

    @Autowired
    private List<MoneyLines> money;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private EventWords words;

    @Autowired
    private Terms terms;

    @Autowired
    private Cases cases;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private MockMvc mvc;

    private Person officer;

    @BeforeEach
    void opensOfficer() {
        officer = testPeople.open(Role.OPERATOR);
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void carriesGrantFromDecisionToClosing() throws Exception {
        Grant grant = road.awarded("short");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        assertThat(grants.budget(id).sum()).isEqualByComparingTo("800.00");
        mvc.perform(get("/projects/" + id)).andExpect(status().isNotFound());
        road.toFirstPayment(grant, officer, 70);
        assertThat(papers.find(id.toString(), "grant-agreement", 1)).isPresent();
        assertThat(term(id, "agreementSign").isOpen()).isFalse();
        assertThat(term(id, "agreementCountersign").isOpen()).isFalse();
        assertThat(terms.ofCase(id.toString())).extracting(Term::name).doesNotHaveDuplicates();
        assertThat(notices.of(representative.id())).isNotEmpty();
        assertThat(signatures
                        .of(id, SignedPaper.AGREEMENT, Side.GRANTEE)
                        .orElseThrow()
                        .name())
                .isEqualTo(representative.name());
        assertThat(tranches.of(grant).paid()).isEqualByComparingTo("560.00");
        assertThat(state(id)).isEqualTo(GrantState.ACTIVE);
        assertThat(notices.of(representative.id()))
                .anyMatch(
                        one -> one.subject().contains("560 tenge") && one.body().contains("No. 15"));
        showsItsPages(grant, representative);
        saysWhoRecordedTheSignature(grant, representative);

        road.reportAs(representative, grant, "710.00");
        assertThat(cases.tasksOf(id.toString())).isEmpty();
        road.reportAs(representative, grant, "600.00");
        decide(id, "return", "Name the payees");
        testCases.fire(id, "Task_ReturnReport");
        showsItsPages(grant, representative);
        road.reportAs(representative, grant, "640.00");
        assertThat(reports.latest(id).orElseThrow().revision()).isEqualTo(2);
        decide(id, "accept", null);
        road.toAct(id);
        signsTheAct(grant, representative);
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> testCases.submit(id, "Task_RecordFinalPayment", Map.of("finalOrderNumber", "98")));
        testPeople.as(
                officer,
                () -> road.complete(
                        id, "Task_RecordFinalPayment", Map.of("finalOrderNumber", "98", "finalPaidOn", road.today())));
        assertThat(visits.of(id)).isNotEmpty().allMatch(MonitoringVisit::isPlanned);
        testCases.fire(id, "Task_CloseGrant");

        assertThat(visits.of(id)).allSatisfy(visit -> {
            assertThat(visit.state()).isEqualTo(VisitState.CALLED_OFF);
            assertThat(cases.isRunning("monitoring-visit", visit.id().toString()))
                    .isFalse();
        });
        assertThat(tranches.of(grant).of(2).orElseThrow().sum()).isEqualByComparingTo("80.00");
        assertThat(state(id)).isEqualTo(GrantState.CLOSED);
        assertThat(cases.isRunning("grant", id.toString())).isFalse();
        showsItsPages(grant, representative);
        mvc.perform(get("/projects/" + id))
                .andExpect(content().string(containsString(">15</td>")))
                .andExpect(content().string(containsString(">98</td>")));
        mvc.perform(get("/projects")).andExpect(status().isOk());
    }

    @Test
    void letsAgreementLapseWhenWinnerDoesNotSignInTime() throws Exception {
        Grant grant = road.awarded("short");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        road.toSignature(grant, officer, 70);
        Term signing = term(id, "agreementSign");
        assertThat(testCases.timer(id, "Event_SigningTermOver")).isEqualTo(signing.due());
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("decline")));

        testCases.fire(id, "Event_SigningTermOver");
        testCases.fire(id, "Task_TellSigningFailure");

        assertThat(state(id)).isEqualTo(GrantState.LAPSED);
        assertThat(cases.isRunning("grant", id.toString())).isFalse();
        assertThat(journalOf(id)).contains("grant.lapsed");
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("SF-")));
        assertThat(journalOf(competitionOf(grant))).contains("competition.signingFailed");
        assertThat(notices.of(representative.id()))
                .anyMatch(one -> one.subject().contains(grant.number()));
        assertThat(notices.of(officer.id())).anyMatch(one -> one.subject().contains(grant.number()));
        testPeople.as(
                representative,
                () -> assertThat(road.sign(id, SignedPaper.AGREEMENT)).isEqualTo(SignForGrantee.Outcome.NOT_YET));
        mvc.perform(get("/projects/" + id)).andExpect(status().isNotFound());
        showsItsPages(grant, representative);
    }

    @Test
    void answersCompetitionWhenWinnerDeclines() throws Exception {
        Grant grant = road.awarded("short");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        road.toSignature(grant, officer, 70);
        String decline = "/cabinet/grants/" + id + "/decline";
        mvc.perform(post(decline)
                        .param("reason", "No staff left")
                        .with(testPeople.signedIn(representative))
                        .with(csrf()))
                .andExpect(flash().attribute("problem", "grant.decline.reasonFirst"))
                .andExpect(flash().attribute("declineReason", "No staff left"));
        assertThat(state(id)).isEqualTo(GrantState.TO_SIGN);

        mvc.perform(post(decline)
                        .param("reason", "No staff left")
                        .param("confirmed", "true")
                        .with(testPeople.signedIn(representative))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.decline.done"));
        testCases.fire(id, "Task_TellSigningFailure");

        assertThat(state(id)).isEqualTo(GrantState.DECLINED);
        assertThat(journal.ofCase(competitionOf(grant).toString()))
                .anyMatch(record ->
                        "No staff left".equals(record.entry().details().get("reason")));
        showsItsPages(grant, representative);
    }

    @Test
    @DisplayName("Edition 2025-07-01: a report is returned twice at most, then accepted or refused")
    void terminatesAgreementWhenReportIsRefusedAfterTwoReturns() throws Exception {
        Grant grant = road.awarded("short");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 70);
        road.reportAs(representative, grant, "500.00");
        assertRefused(id, Map.of("reportDecision", "refuse", "reportRemarks", "No"), "0 из 2");
        assertRefused(id, Map.of("reportDecision", "return"), "что исправить");
        mvc.perform(post("/staff/grants/" + id + "/lines")
                        .param("_revision", "1")
                        .param(
                                "_version",
                                Integer.toString(
                                        reports.latest(id).orElseThrow().version()))
                        .param("decision:0", "REFUSE")
                        .param("reason:0", "The invoice is unsigned")
                        .param("decision:7", "REFUSE")
                        .with(testPeople.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.clearing.saved"));
        decide(id, "return", null);
        testCases.fire(id, "Task_ReturnReport");
        Paper letter = papers.find(id.toString(), "report-return", 1).orElseThrow();
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString(letter.number())));
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString(letter.number())));
        assertThat(notices.of(representative.id()))
                .anyMatch(one ->
                        one.body().contains(letter.number()) && one.path().equals("/cabinet/grants/" + id));
        byte[] pdf = mvc.perform(get("/papers/{id}/ru", letter.id()).with(testPeople.signedIn(representative)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PdfAssertions.textOf(pdf).replaceAll("\\s+", " "))
                .contains("The invoice is unsigned", "в 1-й раз", "не более 2");
        mvc.perform(get("/papers/{id}/ru", letter.id()).with(testPeople.signedInAs(Role.NGO)))
                .andExpect(status().isNotFound());
        assertThat(papers.verify(letter.digests().get("kk"))).contains(letter);
        for (String page : List.of("/cabinet/grants/" + id, "/cabinet/grants/" + id + "/report")) {
            mvc.perform(get(page).with(testPeople.signedIn(representative)))
                    .andExpect(content().string(containsString("The invoice is unsigned")));
        }
        assertThat(term(id, "reportCorrection").isOpen()).isTrue();
        road.reportAs(representative, grant, "510.00");
        assertThat(term(id, "reportCorrection").isOpen()).isFalse();
        decide(id, "return", "Still unsigned");
        testCases.fire(id, "Task_ReturnReport");
        road.reportAs(representative, grant, "520.00");
        assertRefused(id, Map.of("reportDecision", "return", "reportRemarks", "Again"), "исчерпано");
        decide(id, "refuse", "The expenses are not proven");
        testCases.fire(id, "Task_IssueTerminationNotice");

        assertThat(state(id)).isEqualTo(GrantState.TERMINATED);
        assertThat(papers.find(id.toString(), "termination-notice", 1)).isPresent();
        mvc.perform(get("/insight/reasons")
                        .param("reason", "reasons.report.notMended")
                        .with(testPeople.signedInAs(Role.MANAGER)))
                .andExpect(content().string(containsString("/staff/grants/" + id)));
        assertThatThrownBy(() ->
                        tranches.book(grant, new Payment(2, BigDecimal.ONE, "99", LocalDate.parse(road.today())), null))
                .hasMessageContaining("nothing is paid");
        mvc.perform(get("/projects/" + id).header("Accept-Language", "ru"))
                .andExpect(content().string(containsString("Оператор не принял отчёт о проекте")))
                .andExpect(content().string(not(containsString("The expenses are not proven"))));
        showsItsPages(grant, representative);
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> testCases.submit(id, "Task_RecordRefund", refund("560.01")))
                .withMessageContaining("560");
        testPeople.as(officer, () -> testCases.submit(id, "Task_RecordRefund", refund("300.00")));
        testCases.fire(id, "Task_CloseFailedGrant");

        assertThat(state(id)).isEqualTo(GrantState.FAILED);
        assertThat(refunds.of(id).orElseThrow().outstanding()).isEqualByComparingTo("260.00");
        assertThat(tranches.of(grant).made()).hasSize(1);
        assertThat(draftReport.open(id)).isEmpty();
        showsItsPages(grant, representative);
        mvc.perform(get("/projects/" + id)).andExpect(status().isOk());
    }

    @Test
    void givesMoreTimeTakesLateReportAndEndsWithoutCorrection() throws Exception {
        Grant grant = road.awarded("short");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 70);
        road.reportAs(representative, grant, "500.00");
        decide(id, "return", "Name the payees");
        testCases.fire(id, "Task_ReturnReport");
        termOver(id);
        road.reportAs(representative, grant, "500.00");
        decide(id, "return", "Name all payees");
        testCases.fire(id, "Task_ReturnReport");
        testPeople.as(representative, () -> draftReport.open(id));
        termOver(id);
        testPeople.as(
                officer,
                () -> testCases.submit(
                        id, OVERDUE, Map.of("overdueDecision", "wait", "overdueReason", "They were ill")));
        testCases.fire(id, "Task_ReturnReport");
        assertThat(papers.find(id.toString(), "report-return", 3))
                .as("a letter for the term that is given once more")
                .isPresent();
        assertThat(term(id, "reportCorrection").isOpen()).isTrue();
        termOver(id);
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(status().isOk());
        testPeople.as(
                officer,
                () -> testCases.submit(
                        id, OVERDUE, Map.of("overdueDecision", "refuse", "overdueReason", "Nothing came")));
        testCases.fire(id, "Task_IssueTerminationNotice");

        assertThat(state(id)).isEqualTo(GrantState.TERMINATED);
        assertThat(grants.find(id).orElseThrow().endReason()).isEqualTo("Nothing came");
        assertThat(journalOf(id)).contains("grant.correctionOverdue", "grant.correctionExtended", "grant.terminated");
    }

    @Test
    @DisplayName("Edition 2025-07-01: a medium-term grant is paid 40/40/20, each later payment after its report")
    void paysMediumGrantByItsReports() throws Exception {
        Grant grant = road.awarded("medium");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 40);
        Grant running = grants.find(id).orElseThrow();
        assertThat(tranches.of(running).paid()).isEqualByComparingTo("320.00");
        assertThatThrownBy(() -> book(running, 2, "320.00")).hasMessageContaining("waits for the report");
        assertThatThrownBy(() -> book(running, 3, "160.00")).hasMessageContaining("after acceptance");
        assertThatThrownBy(() -> book(running, 4, "1.00")).hasMessageContaining("no share 4");

        road.reportAs(representative, grant, "300.00");
        decide(id, "accept", null);
        assertThat(draftReport.open(id)).isEmpty();
        assertThat(papers.find(id.toString(), "acceptance-act", 1)).isEmpty();
        testCases.fire(id, "Task_NotifyOfInterimAcceptance");
        showsItsPages(grant, representative);
        testPeople.as(
                officer,
                () -> testCases.submit(
                        id, "Task_RecordNextPayment", Map.of("nextOrderNumber", "16", "nextPaidOn", road.today())));
        assertThat(tranches.of(running).paid()).isEqualByComparingTo("640.00");
        assertThatThrownBy(() -> book(running, 2, "1.00")).isInstanceOf(RuntimeException.class);
        road.reportAs(representative, grant, "640.00");
        decide(id, "accept", null);
        road.toSignedAct(grant, officer);
        assertThat(state(id)).isEqualTo(GrantState.ACCEPTED);
        assertThat(reports.latest(id).orElseThrow().stage()).isEqualTo(2);
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(allOf(containsString("Редакция 1"), not(containsString("Редакция 2")))));
        assertThatThrownBy(() -> book(running, 3, "160.01")).hasMessageContaining("exceed the agreement");
        assertThat(cases.tasksOf(id.toString())).isEmpty();
        testCases.fire(id, "Task_CloseGrant");
        assertThat(state(id)).isEqualTo(GrantState.CLOSED);
        assertThat(journalOf(id)).contains("grant.nothingDue");
        showsItsPages(grant, representative);
        mvc.perform(get("/projects/" + id)).andExpect(status().isOk());
    }

    @Test
    @DisplayName(
            "payments.secondApproverFrom: 2,000,000 tenge or more are approved by another officer than who prepared them")
    void hasLargePaymentsApprovedByASecondOfficer() throws Exception {
        Grant grant = road.enlarged(road.awarded("medium"), 50_000);
        UUID id = grant.id();
        Person second = testPeople.open(Role.OPERATOR);
        Person representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 40);
        assertThat(tranches.of(grants.find(id).orElseThrow()).made()).isEmpty();
        assertThat(state(id)).isEqualTo(GrantState.SIGNED);
        approvesAtTheSecondTry(id, "First", second);
        assertThat(state(id)).isEqualTo(GrantState.ACTIVE);
        assertThat(tranches.of(grants.find(id).orElseThrow()).paid()).isEqualByComparingTo("16000000");

        road.reportAs(representative, grant, "15000000");
        decide(id, "accept", null);
        testCases.fire(id, "Task_NotifyOfInterimAcceptance");
        prepare(id, "Next", officer);
        approvesAtTheSecondTry(id, "Next", second);
        road.reportAs(representative, grant, "35000000");
        decide(id, "accept", null);
        road.toSignedAct(grant, officer);
        prepare(id, "Final", officer);
        approvesAtTheSecondTry(id, "Final", second);
        testCases.fire(id, "Task_CloseGrant");

        assertThat(tranches.of(grants.find(id).orElseThrow()).paid()).isEqualByComparingTo("35000000");
        assertThat(journalOf(id)).contains("grant.paymentPrepared", "grant.paymentReturned", "grant.paymentApproved");
        assertThat(terms.ofCase(id.toString()))
                .filteredOn(term -> term.name().equals("paymentApproval"))
                .hasSize(6)
                .noneMatch(Term::isOpen);
    }

    /** Neither the form nor a plain completion lets the officer who prepared it approve; a return wants its reason. */
    private void approvesAtTheSecondTry(UUID id, String which, Person second) throws Exception {
        String task = "Task_Approve" + which + "Payment";
        int made = tranches.of(grants.find(id).orElseThrow()).made().size();
        Map<String, Object> approve = Map.of("paymentDecision", "approve");
        assertThatThrownBy(() -> testPeople.as(officer, () -> testCases.submit(id, task, approve)))
                .hasMessageContaining("его одобряет другой сотрудник");
        assertThatThrownBy(() -> testPeople.as(officer, () -> road.complete(id, task, approve)))
                .hasMessageContaining("его одобряет другой сотрудник");
        assertThatThrownBy(() ->
                        testPeople.as(second, () -> testCases.submit(id, task, Map.of("paymentDecision", "return"))))
                .hasMessageContaining("Напишите, что исправить");
        page(id, second, "ждёт одобрения второго сотрудника");
        testPeople.as(
                second,
                () -> testCases.submit(
                        id, task, Map.of("paymentDecision", "return", "paymentReason", "Another account")));
        page(id, officer, "Исправить: Another account");
        prepare(id, which, officer);
        assertThat(tranches.of(grants.find(id).orElseThrow()).made()).hasSize(made);
        testPeople.as(second, () -> testCases.submit(id, task, approve));
        assertThat(tranches.of(grants.find(id).orElseThrow()).made()).hasSize(made + 1);
    }

    private void prepare(UUID id, String which, Person by) {
        String field = which.toLowerCase(Locale.ROOT);
        testPeople.as(
                by,
                () -> testCases.submit(
                        id,
                        "Task_Record" + which + "Payment",
                        Map.of(field + "OrderNumber", "15", field + "PaidOn", road.today())));
    }

    private void page(UUID id, Person reader, String words) throws Exception {
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(reader)))
                .andExpect(content().string(containsString(words)));
    }

    @Test
    void closesAcceptedProjectOnceItsRestIsReturned() throws Exception {
        Grant grant = road.awarded("short");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 70);
        road.reportAs(representative, grant, "500.00");
        decide(id, "accept", null);
        road.toSignedAct(grant, officer);
        assertThat(notices.of(representative.id()))
                .anyMatch(one -> one.body().contains("60 tenge are not confirmed by expenses"));
        showsItsPages(grant, representative);
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> testCases.submit(id, "Task_RecordRefund", refund("60.01")))
                .withMessageContaining("60");
        testPeople.as(officer, () -> testCases.submit(id, "Task_RecordRefund", refund("60.00")));
        testCases.fire(id, "Task_CloseGrant");

        assertThat(state(id)).isEqualTo(GrantState.CLOSED);
        assertThat(refunds.of(id).orElseThrow().outstanding()).isEqualByComparingTo("0.00");
        assertThat(journalOf(id)).contains("grant.refunded", "grant.closed").doesNotContain("grant.failed");
        assertThat(figures(grant)).isEqualTo(Map.of("agreed", "500.00", "paid", "500.00"));
        mvc.perform(get("/projects/" + id).header("Accept-Language", "ru"))
                .andExpect(content().string(containsString("Подлежало возврату")));
        showsItsPages(grant, representative);
    }

    @Test
    void letsOperatorSignTheActAloneWhenGranteeDoesNot() throws Exception {
        Grant grant = reportedOn("640.00");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        assertThat(testCases.timer(id, "Event_ActTermOver"))
                .isEqualTo(term(id, "actSign").due());
        testCases.fire(id, "Event_ActTermOver");
        testCases.fire(id, "Task_RemindOfAct");
        assertThat(term(id, "overdueDecision").isOpen()).isTrue();
        showsItsPages(grant, representative);
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> testCases.submit(id, "Task_SignAlone", Map.of("actAlone", true)));
        testPeople.as(
                officer,
                () -> testCases.submit(
                        id, "Task_SignAlone", Map.of("actAlone", true, "actReason", "The office is closed")));

        testPeople.as(
                representative,
                () -> assertThat(road.sign(id, SignedPaper.ACT)).isEqualTo(SignForGrantee.Outcome.NOT_YET));
        signForOperator(id);

        assertThat(signatures.of(id, SignedPaper.ACT, Side.GRANTEE)).isEmpty();
        assertThat(journalOf(id)).contains("grant.actSignedAlone", "grant.operatorSignedAct");
        for (String page : List.of("/staff/grants/" + id, "/cabinet/grants/" + id)) {
            Person reader = page.startsWith("/staff") ? officer : representative;
            mvc.perform(get(page).with(testPeople.signedIn(reader)))
                    .andExpect(content().string(containsString("один оператор: The office is closed")));
        }
        testCases.task(id, "Task_RecordFinalPayment");
    }

    @Test
    void takesSignatureUnderTheActAfterItsTermToo() {
        Grant grant = reportedOn("640.00");
        UUID id = grant.id();
        testCases.fire(id, "Event_ActTermOver");
        testCases.fire(id, "Task_RemindOfAct");
        testPeople.as(
                road.representative(grant),
                () -> assertThat(road.sign(id, SignedPaper.ACT)).isEqualTo(SignForGrantee.Outcome.SIGNED));

        assertThat(term(id, "overdueDecision").isOpen()).isFalse();
        signForOperator(id);

        testCases.task(id, "Task_RecordFinalPayment");
        assertThat(signatures.waived(id, SignedPaper.ACT)).isEmpty();
    }

    /** The final report with these expenses is accepted, and the act waits for the grantee. */
    private Grant reportedOn(String spent) {
        Grant grant = road.awarded("short");
        road.toFirstPayment(grant, officer, 70);
        road.reportAs(road.representative(grant), grant, spent);
        decide(grant.id(), "accept", null);
        road.toAct(grant.id());
        return grant;
    }

    private void signsTheAct(Grant grant, Person representative) throws Exception {
        UUID id = grant.id();
        assertThat(cases.tasksOf(id.toString())).isEmpty();
        showsItsPages(grant, representative);
        sign(id, representative, road.seen(id, SignedPaper.ACT), "wrong", "problem", "grant.sign.wrongProof");
        sign(id, representative, "0", TestPeople.PASSWORD, "problem", "grant.sign.otherPaper");
        assertThat(signatures.of(id, SignedPaper.ACT, Side.GRANTEE)).isEmpty();
        sign(id, representative, road.seen(id, SignedPaper.ACT), TestPeople.PASSWORD, "done", "grant.sign.done.ACT");
        mvc.perform(get("/cabinet/grants").with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("ждёт подписи оператора")));
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> testCases.submit(
                        id, "Task_SignAct", Map.of("actSigned", true, "actSignedOn", testCases.inDays(-1))));
        signForOperator(id);
        assertThat(terms.ofCase(id.toString()))
                .filteredOn(Term::isOpen)
                .singleElement()
                .satisfies(term -> assertThat(term.startedAt().atZone(WorkingCalendar.ZONE))
                        .isEqualTo(LocalDate.parse(road.today()).atStartOfDay(WorkingCalendar.ZONE)));
        assertThat(journalOf(id)).contains("grant.granteeSignedAct", "grant.operatorSignedAct");
        assertThat(signatures.of(id)).hasSize(4);
        showsItsPages(grant, representative);
    }

    private void sign(UUID id, Person signer, String seen, String password, String flash, String said)
            throws Exception {
        mvc.perform(post("/cabinet/grants/" + id + "/sign-act")
                        .param("seen", seen)
                        .param("password", password)
                        .with(testPeople.signedIn(signer))
                        .with(csrf()))
                .andExpect(flash().attribute(flash, said));
    }

    private void signForOperator(UUID id) {
        testPeople.as(
                officer,
                () -> testCases.submit(id, "Task_SignAct", Map.of("actSigned", true, "actSignedOn", road.today())));
    }

    @Test
    @DisplayName(
            "Edition 2025-07-01: an interim report is due 5 working days after its stage, the grantee is reminded 3 before")
    void remindsOfReportAndTakesItLate() throws Exception {
        Grant grant = road.awarded("medium");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 40);
        Instant near = testCases.timer(id, "Event_ReportNear");
        assertThat(near).isBefore(term(id, "interimReport").due());
        terms.extend(
                id.toString(), "interimReport", term(id, "interimReport").due().plus(Duration.ofDays(28)), "Order 1");
        assertThat(testCases.timer(id, "Event_ReportNear")).isAfter(near.plus(Duration.ofDays(20)));
        Instant due = term(id, "interimReport").due();

        testCases.fire(id, "Event_ReportNear");
        testCases.fire(id, "Task_RemindOfReport");
        assertThat(notices.of(representative.id()))
                .anyMatch(one -> one.subject().startsWith("Interim report 1")
                        && one.subject().contains("is due"));
        assertThat(testCases.timer(id, "Event_ReportTermOver")).isEqualTo(due);
        reportNeverCame(id, "Event_ReportTermOver");
        assertThat(term(id, "overdueDecision").isOpen()).isTrue();
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> testCases.submit(id, MISSING, missing("refuse", "Nothing came")))
                .withMessageContaining("ещё нельзя");
        testPeople.as(officer, () -> testCases.submit(id, MISSING, missing("wait", "They were ill")));
        assertThat(testCases.timer(id, "Event_MoreTimeOver"))
                .isEqualTo(term(id, "reportOverdue").due())
                .isAfter(due);
        showsItsPages(grant, representative);

        road.reportAs(representative, grant, "300.00");

        testCases.task(id, REVIEW);
        assertThat(terms.ofCase(id.toString()))
                .filteredOn(Term::isOpen)
                .extracting(Term::name)
                .containsExactly("reportReview");
        assertThat(journalOf(id)).contains("grant.reportNear", "grant.reportOverdue", "grant.reportTimeGiven");
    }

    @Test
    @DisplayName("Edition 2025-07-01: a report 20 working days late is a ground to end the agreement")
    void terminatesAgreementWhenNoReportComes() throws Exception {
        Grant grant = road.awarded("short");
        UUID id = grant.id();
        Person representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 70);
        testCases.fire(id, "Event_ReportNear");
        testCases.fire(id, "Task_RemindOfReport");
        reportNeverCame(id, "Event_ReportTermOver");
        testPeople.as(officer, () -> testCases.submit(id, MISSING, missing("wait", "They were ill")));
        ClockUtil.setCurrentTime(Date.from(term(id, "reportOverdue").due().plusSeconds(60)));
        reportNeverCame(id, "Event_MoreTimeOver");
        mvc.perform(get("/cabinet/grants").with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("Отчёт просрочен")));
        testPeople.as(officer, () -> testCases.submit(id, MISSING, missing("refuse", "Nothing came")));
        testCases.fire(id, "Task_IssueTerminationNotice");

        assertThat(state(id)).isEqualTo(GrantState.TERMINATED);
        assertThat(notices.of(representative.id()))
                .anyMatch(one -> one.subject().contains("did not come"));
        mvc.perform(get("/projects/" + id).header("Accept-Language", "ru"))
                .andExpect(content().string(containsString("Отчёт о проекте не представлен")));
        showsItsPages(grant, representative);
        testCases.task(id, "Task_RecordRefund");
    }

    private void reportNeverCame(UUID id, String timer) {
        testCases.fire(id, timer);
        testCases.fire(id, "Task_RemindOfOverdueReport");
    }

    private static Map<String, Object> missing(String decision, String reason) {
        return Map.of("missingDecision", decision, "missingReason", reason);
    }

    /** What managers read of the grant. */
    private Map<String, String> figures(Grant grant) {
        return money.stream()
                .flatMap(module -> module.lines().stream())
                .filter(line -> line.title().ru().startsWith(grant.number()))
                .filter(line -> line.path().startsWith("/projects/"))
                .collect(Collectors.groupingBy(
                        MoneyLine::figure,
                        Collectors.collectingAndThen(
                                Collectors.reducing(BigDecimal.ZERO, MoneyLine::amount, BigDecimal::add),
                                BigDecimal::toPlainString)));
    }

    private void book(Grant grant, int tranche, String sum) {
        tranches.book(grant, new Payment(tranche, new BigDecimal(sum), "99", LocalDate.parse(road.today())), null);
    }

    private void termOver(UUID id) {
        testCases.fire(id, "Event_CorrectionTermOver");
        testCases.fire(id, "Task_RemindOfCorrection");
    }

    private void decide(UUID id, String decision, String remarks) {
        Map<String, Object> answers = remarks == null
                ? Map.of("reportDecision", decision)
                : Map.of("reportDecision", decision, "reportRemarks", remarks);
        testPeople.as(officer, () -> {
            if (decision.equals("accept")) {
                road.clear(id);
            }
            testCases.submit(id, REVIEW, answers);
        });
    }

    private void assertRefused(UUID id, Map<String, Object> answers, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> testPeople.as(officer, () -> testCases.submit(id, REVIEW, answers)))
                .withMessageContaining(reason);
    }

    private Map<String, Object> refund(String returned) {
        return Map.of("refundReturned", returned, "refundDocument", "PO 7", "refundOn", road.today());
    }

    private GrantState state(UUID id) {
        return grants.find(id).orElseThrow().state();
    }

    private Term term(UUID id, String name) {
        return terms.ofCase(id.toString()).stream()
                .filter(term -> term.name().equals(name))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private List<String> journalOf(UUID caseId) {
        return journal.ofCase(caseId.toString()).stream()
                .map(record -> record.entry().what())
                .toList();
    }

    private UUID competitionOf(Grant grant) {
        return applications.find(grant.applicationId()).orElseThrow().competitionId();
    }

    private void saysWhoRecordedTheSignature(Grant grant, Person representative) throws Exception {
        Signature operator =
                signatures.of(grant.id(), SignedPaper.AGREEMENT, Side.OPERATOR).orElseThrow();
        assertThat(operator.name()).isNotEqualTo(officer.name());
        for (Map.Entry<String, Person> reader : Map.of("/cabinet/grants/", representative, "/staff/grants/", officer)
                .entrySet()) {
            mvc.perform(get(reader.getKey() + grant.id()).with(testPeople.signedIn(reader.getValue())))
                    .andExpect(content().string(containsString("зафиксировал(а) " + officer.name())));
        }
        JournalRecord written = journal.ofCase(grant.id().toString()).stream()
                .filter(one -> one.entry().what().equals("grant.operatorSigned"))
                .findFirst()
                .orElseThrow();
        assertThat(words.say(written, Locale.ENGLISH))
                .contains(operator.name(), officer.name(), operator.digestKk(), operator.digestRu());
        JournalRecord ofBefore = new JournalRecord(
                1,
                written.at(),
                written.actorId(),
                written.actorName(),
                JournalEntry.of(grant.id().toString(), "grant.operatorSigned")
                        .with(Map.of("name", operator.name(), "digestRu", operator.digestRu())));
        assertThat(words.say(ofBefore, Locale.ENGLISH))
                .isEqualTo("The operator signed: " + operator.name() + "; the signature was recorded by "
                        + officer.name() + ". SHA-256 " + operator.digestRu());
    }

    private void showsItsPages(Grant grant, Person representative) throws Exception {
        for (String page : List.of("/staff/grants", "/staff/grants/" + grant.id())) {
            mvc.perform(get(page).with(testPeople.signedIn(officer))).andExpect(status().isOk());
        }
        for (String page : List.of("/cabinet", "/cabinet/grants", "/cabinet/grants/" + grant.id())) {
            mvc.perform(get(page).with(testPeople.signedIn(representative))).andExpect(status().isOk());
        }
        mvc.perform(get("/staff/grants/" + UUID.randomUUID()).with(testPeople.signedIn(officer)))
                .andExpect(status().isNotFound());
    }
}
