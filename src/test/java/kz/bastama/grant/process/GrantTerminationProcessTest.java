package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
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
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Refunds;
import kz.bastama.grant.domain.Returned;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.TerminationState;
import kz.bastama.grant.domain.Terminations;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A grant here is of 800 tenge, of which 320 are paid. */
@BastamaTest
@PassesEveryElement("grant-termination")
class GrantTerminationProcessTest {

    private static final String PROCESS = "grant-termination";
    private static final String DECIDE = "Task_DecideOnTermination";
    private static final String CONFIRM = "Task_ConfirmTermination";
    private static final String RETURN = "Task_RecordRepayment";
    private static final String CLAIM = "Task_RecordClaim";
    private static final String SIGN = "Task_SignReconciliation";
    private static final String ALONE = "Task_SignReconciliationAlone";

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private Terminations terminations;

    @Autowired
    private Refunds refunds;

    @Autowired
    private Signatures signatures;

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
    @DisplayName(
            "Ground, notice, explanation, decision of two officers, demand, part of the money, claim, act of reconciliation")
    void endsTheAgreementAndClaimsWhatDoesNotComeBack() throws Exception {
        interimAccepted();
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("/termination")));
        mvc.perform(get(form()).with(testPeople.signedIn(officer))).andExpect(status().isOk());
        begins("weather").andExpect(status().isUnprocessableEntity());
        begins("reportOverdue").andExpect(status().isUnprocessableEntity());
        begins("resultsMissed").andExpect(flash().attribute("done", "grant.termination.begun"));
        begins("misuse").andExpect(flash().attribute("info", "grant.termination.notNow"));
        explains("Too early").andExpect(flash().attributeExists("refusals"));
        testCases.fire(id, "Task_IssueTerminationWarning");
        assertThat(text("termination-warning", 1))
                .contains("намерении расторгнуть", "результаты проекта не достигнуты", "Nobody came");
        assertThat(testCases.timer(id, "Event_ExplanationTermOver"))
                .isEqualTo(term("terminationExplanation").due());
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("/explanation")));
        explains(" ").andExpect(flash().attributeExists("refusals"));
        explains("It rained").andExpect(flash().attribute("done", "grant.termination.explained"));
        explains("It rained again").andExpect(flash().attributeExists("refusals"));

        submit(officer, DECIDE, decision("terminate", 25));
        assertThatThrownBy(() -> submit(officer, CONFIRM, Map.of("terminationConfirmation", "confirm")))
                .hasMessageContaining("решает другой сотрудник");
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(not(containsString("It is in vain"))));
        refused(other, CONFIRM, Map.of("terminationConfirmation", "return"), "почему возвращается");
        submit(other, CONFIRM, Map.of("terminationConfirmation", "return", "terminationReturned", "Count again"));
        assertThat(grant().state()).isEqualTo(GrantState.ACTIVE);
        submit(officer, DECIDE, decision("terminate", 25));
        submit(other, CONFIRM, Map.of("terminationConfirmation", "confirm"));

        assertThat(grant().state()).isEqualTo(GrantState.TERMINATED);
        assertThat(cases.isRunning("grant", id.toString())).isFalse();
        assertThat(terminations.debt(id).demanded()).isEqualByComparingTo("240.00");
        assertThat(terms.ofCase(id.toString()))
                .filteredOn(Term::isCut)
                .isNotEmpty()
                .allMatch(term -> term.cutBy().equals("grant.terminated"));
        assertThat(term("terminationConfirmation").isCut()).isFalse();
        shows("/staff/grants/" + id, officer, ": Договор расторгнут</span>");
        testCases.fire(id, "Task_IssueTerminationNotice");
        assertThat(text("termination-notice", 1))
                .contains("в одностороннем порядке", "It rained", "It is in vain", "25 %", "240 (двести сорок)")
                .doesNotContain("отказ в принятии");
        testCases.fire(id, "Task_IssueRefundDemand");
        assertThat(text("refund-demand", 1)).contains("320 (триста двадцать)", "240 (двести сорок)");
        for (Map.Entry<String, Person> page : Map.of(
                        "/staff/grants/" + id,
                        officer,
                        "/cabinet/grants/" + id,
                        representative,
                        "/projects/" + id,
                        officer)
                .entrySet()) {
            mvc.perform(get(page.getKey()).header("Accept-Language", "ru").with(testPeople.signedIn(page.getValue())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("240")));
        }

        refused(officer, RETURN, returned("return", "240.01", "P-1"), "не больше 240");
        refused(officer, RETURN, returned("return", "0", "P-1"), "сумму возврата");
        submit(officer, RETURN, returned("return", "100", "P-1"));
        refused(officer, RETURN, returned("return", "10", "P-1"), "уже записан");
        assertThatThrownBy(() -> terminations.book(
                        id, new Returned(new BigDecimal("140.01"), "P-2", LocalDate.parse(testCases.today()))))
                .hasMessageContaining("exceed");
        assertThat(testCases.timer(id, "Event_RefundTermOver"))
                .isEqualTo(term("refund").due());
        testCases.fire(id, "Event_RefundTermOver");
        testCases.fire(id, "Task_PrepareClaim");
        assertThat(text("claim", 1)).contains("Неустойка нет", "140 (сто сорок)");
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("140"));
        refused(officer, CLAIM, returned("claim", "140.01", "Ruling 1"), "не больше 140");
        submit(officer, CLAIM, returned("claim", "0", "Ruling 1"));
        testCases.fire(id, "Task_IssueReconciliation");
        assertThat(text("reconciliation-act", 1)).contains("P-1", "100,00", "140 (сто сорок)", "исковому заявлению");
        signsTheAct();
        testCases.fire(id, "Task_CloseFailedGrant");

        assertThat(grant().state()).isEqualTo(GrantState.FAILED);
        assertThat(signatures.of(id))
                .filteredOn(one -> one.paper() == SignedPaper.RECONCILIATION)
                .hasSize(2);
        assertThat(cases.isRunning(PROCESS, id.toString())).isFalse();
        assertThat(refunds.of(id).orElseThrow().outstanding()).isEqualByComparingTo("140.00");
        assertThat(terms.ofCase(id.toString())).noneMatch(Term::isOpen);
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .containsSubsequence(
                        "grant.terminationBegun",
                        "grant.terminationWarningIssued",
                        "grant.terminationExplained",
                        "grant.terminationProposed",
                        "grant.terminationReturned",
                        "grant.terminationProposed",
                        "grant.terminated",
                        "grant.terminationNoticeIssued",
                        "grant.refundDemanded",
                        "grant.returnBooked",
                        "grant.claimPrepared",
                        "grant.returnBooked",
                        "grant.reconciled",
                        "grant.granteeSignedReconciliation",
                        "grant.operatorSignedReconciliation",
                        "grant.failed");
    }

    @Test
    void settlesWithoutClaimWhereAllComesBack() throws Exception {
        warned("misuse");
        testCases.fire(id, "Event_ExplanationTermOver");
        submit(officer, DECIDE, decision("terminate", 90));
        submit(other, CONFIRM, Map.of("terminationConfirmation", "confirm"));
        testCases.fire(id, "Task_IssueTerminationNotice");
        assertThat(text("termination-notice", 1)).contains("Пояснений в установленный срок не поступило");
        testCases.fire(id, "Task_IssueRefundDemand");
        submit(officer, RETURN, returned("return", "20", "P-1"));
        submit(officer, RETURN, returned("return", "300", "P-2"));
        testCases.fire(id, "Task_IssueReconciliation");
        remindedOfTheAct();
        refused(officer, ALONE, Map.of("actAlone", true), "");
        submit(officer, ALONE, Map.of("actAlone", true, "actReason", "The office is closed"));
        signs(road.seen(id, SignedPaper.RECONCILIATION), TestPeople.PASSWORD)
                .andExpect(flash().attribute("problem", "grant.sign.notYet"));
        submit(officer, SIGN, signed(testCases.today()));
        testCases.fire(id, "Task_CloseFailedGrant");

        assertThat(signatures.of(id, SignedPaper.RECONCILIATION, Side.GRANTEE)).isEmpty();
        assertThat(signatures.of(id, SignedPaper.RECONCILIATION, Side.OPERATOR)).isPresent();
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("The office is closed"));
        for (Map.Entry<String, Person> page : Map.of(
                        "/staff/grants/" + id, officer, "/cabinet/grants/" + id, representative)
                .entrySet()) {
            mvc.perform(get(page.getKey()).header("Accept-Language", "ru").with(testPeople.signedIn(page.getValue())))
                    .andExpect(
                            content().string(containsString("акт сверки в срок, акт подписывает один оператор: The")));
        }
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .containsSubsequence("grant.reconciliationSignedAlone", "grant.operatorSignedReconciliation");
        assertThat(terms.ofCase(id.toString())).noneMatch(Term::isOpen);

        assertThat(refunds.of(id).orElseThrow().returned()).isEqualByComparingTo("320.00");
        assertThat(terminations.latest(id).orElseThrow().state()).isEqualTo(TerminationState.SETTLED);
        assertThat(text("reconciliation-act", 1)).contains("Стороны не имеют друг к другу требований");
    }

    @Test
    void demandsNothingWhereAllThatWasPaidIsConfirmed() throws Exception {
        interimAccepted();
        warned("misuse");
        refused(
                officer,
                "Task_RecordNextPayment",
                Map.of("nextOrderNumber", "16", "nextPaidOn", testCases.today()),
                "Начато расторжение");
        testCases.fire(id, "Event_ExplanationTermOver");
        submit(officer, DECIDE, decision("terminate", 0));
        submit(other, CONFIRM, Map.of("terminationConfirmation", "confirm"));
        testCases.fire(id, "Task_IssueTerminationNotice");
        testCases.fire(id, "Task_IssueReconciliation");
        remindedOfTheAct();
        signs(road.seen(id, SignedPaper.RECONCILIATION), TestPeople.PASSWORD)
                .andExpect(flash().attribute("done", "grant.sign.done.RECONCILIATION"));
        submit(officer, SIGN, signed(testCases.today()));
        testCases.fire(id, "Task_CloseFailedGrant");

        assertThat(signatures.waived(id, SignedPaper.RECONCILIATION)).isEmpty();
        assertThat(papers.find(id.toString(), "refund-demand", 1)).isEmpty();
        assertThat(grant().state()).isEqualTo(GrantState.FAILED);
    }

    @Test
    void leavesTheAgreementInForce() throws Exception {
        warned("misuse");
        explains("Here is the receipt");
        submit(officer, DECIDE, decision("leave", 0));
        testCases.fire(id, "Task_LeaveInForce");

        assertThat(cases.isRunning(PROCESS, id.toString())).isFalse();
        assertThat(cases.isRunning("grant", id.toString())).isTrue();
        assertThat(grant().state()).isEqualTo(GrantState.ACTIVE);
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("It is in vain"));
        begins("misuse").andExpect(flash().attribute("done", "grant.termination.begun"));
    }

    @Test
    void fallsAwayWhereTheGrantEndsByAnotherRoad() throws Exception {
        road.reportAs(representative, grant(), "300.00");
        testPeople.as(officer, () -> road.clear(id));
        submit(officer, "Task_ReviewReport", Map.of("reportDecision", "return", "reportRemarks", "Name the payees"));
        testCases.fire(id, "Task_ReturnReport");
        warned("misuse");
        testCases.fire(id, "Event_CorrectionTermOver");
        testCases.fire(id, "Task_RemindOfCorrection");
        submit(
                officer,
                "Task_DecideOnOverdueReport",
                Map.of("overdueDecision", "refuse", "overdueReason", "Nothing came"));

        assertThat(cases.isRunning(PROCESS, id.toString())).isFalse();
        assertThat(terminations.latest(id).orElseThrow().state()).isEqualTo(TerminationState.ENDED);
        assertThat(grant().state()).isEqualTo(GrantState.TERMINATED);
        testCases.fire(id, "Task_IssueTerminationNotice");
        assertThat(text("termination-notice", 1)).contains("отказе в принятии");
    }

    /** The act of reconciliation, in its term: the page says what is to be signed, nothing else is taken, and both sides sign. */
    private void signsTheAct() throws Exception {
        signs(road.seen(id, SignedPaper.RECONCILIATION), TestPeople.PASSWORD)
                .andExpect(flash().attribute("problem", "grant.sign.notYet"));
        testCases.fire(id, "Task_InviteGranteeToSignReconciliation");
        assertThat(testCases.timer(id, "Event_ReconciliationTermOver"))
                .isEqualTo(term("reconciliationSign").due());
        assertThat(notices.of(representative.id()))
                .anyMatch(one -> one.subject().contains(grant().number())
                        && one.body()
                                .contains(papers.find(id.toString(), "reconciliation-act", 1)
                                        .orElseThrow()
                                        .number()));
        shows("/cabinet/grants/" + id, representative, "акт сверки на подписании");
        shows("/cabinet/grants/" + id, representative, "/sign-reconciliation");
        shows("/cabinet/grants/" + id, representative, road.seen(id, SignedPaper.RECONCILIATION));
        shows("/cabinet", representative, "Подпишите акт сверки");
        signs(road.seen(id, SignedPaper.RECONCILIATION), "wrong")
                .andExpect(flash().attribute("problem", "grant.sign.wrongProof"));
        signs("0", TestPeople.PASSWORD).andExpect(flash().attribute("problem", "grant.sign.otherPaper"));
        signs(road.seen(id, SignedPaper.RECONCILIATION), TestPeople.PASSWORD)
                .andExpect(flash().attribute("done", "grant.sign.done.RECONCILIATION"));
        shows("/cabinet/grants/" + id, representative, "акт сверки ждёт подписи оператора");
        refused(officer, SIGN, signed(testCases.inDays(-1)), "после грантополучателя");
        submit(officer, SIGN, signed(testCases.today()));
        shows("/cabinet/grants/" + id, representative, "SHA-256 акта сверки");
        shows("/staff/grants/" + id, officer, "SHA-256 акта сверки");
    }

    private void shows(String page, Person reader, String words) throws Exception {
        mvc.perform(get(page).header("Accept-Language", "ru").with(testPeople.signedIn(reader)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(words)));
    }

    private ResultActions signs(String seen, String password) throws Exception {
        return mvc.perform(post("/cabinet/grants/" + id + "/sign-reconciliation")
                .param("seen", seen)
                .param("password", password)
                .with(testPeople.signedIn(representative))
                .with(csrf()));
    }

    private static Map<String, Object> signed(String on) {
        return Map.of("actSigned", true, "actSignedOn", on);
    }

    private void remindedOfTheAct() {
        testCases.fire(id, "Task_InviteGranteeToSignReconciliation");
        testCases.fire(id, "Event_ReconciliationTermOver");
        testCases.fire(id, "Task_RemindOfReconciliation");
    }

    private void interimAccepted() {
        road.reportAs(representative, grant(), "320.00");
        testPeople.as(officer, () -> {
            road.clear(id);
            testCases.submit(id, "Task_ReviewReport", Map.of("reportDecision", "accept"));
        });
        testCases.fire(id, "Task_NotifyOfInterimAcceptance");
    }

    private void warned(String ground) throws Exception {
        begins(ground).andExpect(flash().attribute("done", "grant.termination.begun"));
        testCases.fire(id, "Task_IssueTerminationWarning");
    }

    private ResultActions begins(String ground) throws Exception {
        return mvc.perform(post(form())
                .param("action", "send")
                .param("ground", ground)
                .param("reasonKk", "Eshkim kelmedi")
                .param("reason", "Nobody came")
                .param("evidence", "Act 7")
                .with(testPeople.signedIn(officer))
                .with(csrf()));
    }

    private ResultActions explains(String how) throws Exception {
        return mvc.perform(post("/cabinet/grants/" + id + "/explanation")
                .param("explanation", how)
                .with(testPeople.signedIn(representative))
                .with(csrf()));
    }

    private static Map<String, Object> decision(String what, int delivered) {
        Map<String, Object> said = Map.of(
                "terminationDecision", what,
                "terminationReasonKk", "Beker",
                "terminationReason", "It is in vain");
        Map<String, Object> all = new HashMap<>(said);
        if (what.equals("terminate")) {
            all.put("terminationDelivered", delivered);
        }
        return all;
    }

    private Map<String, Object> returned(String what, String sum, String document) {
        return Map.of(what + "Sum", sum, what + "Document", document, what + "On", testCases.today());
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
        return "/staff/grants/" + id + "/termination";
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
