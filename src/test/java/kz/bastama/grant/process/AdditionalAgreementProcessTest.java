package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
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
import kz.bastama.grant.application.PayeeAccount;
import kz.bastama.grant.application.SignForGrantee;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.AddendumState;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
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
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BastamaTest
@PassesEveryElement("additional-agreement")
class AdditionalAgreementProcessTest {

    private static final String DECIDE = "Task_DecideOnAddendum";
    private static final String SIGN = "Task_SignAdditional";
    private static final String IBAN = "KZ86125KZT5004100100";
    private static final List<String> LINES = List.of("600", "80", "120");

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private Addenda addenda;

    @Autowired
    private Signatures signatures;

    @Autowired
    private PayeeAccount payeeAccount;

    @Autowired
    private JdbcClient database;

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
    private Person representative;
    private UUID id;

    @BeforeEach
    void beginsProject() {
        officer = testPeople.open(Role.OPERATOR);
        Grant grant = road.awarded("short");
        id = grant.id();
        representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 70);
    }

    @Test
    @DisplayName(
            "An additional agreement moves the report, the lines of later reports and the account of later payments")
    void changesTheAgreementWhenBothSidesHaveSigned() throws Exception {
        LocalDate ended = grant().agreement().endsOn();
        LocalDate ends = ended.plusMonths(1);
        var due = term("finalReport").due();
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("/change")));
        mvc.perform(get(form()).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString(ended.toString())))
                .andExpect(content().string(containsString("640.00")));
        asks(ended, List.of("640", "80", "80"), IBAN).andExpect(redirectedUrl("/cabinet/grants/" + id));
        decides(Map.of("addendumDecision", "refuse", "addendumReason", "Name your bank first"));
        assertThat(cases.isRunning("additional-agreement", id.toString())).isFalse();
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("Name your bank first"));

        asks(ended.minusDays(1), List.of("640", "80", "80"), IBAN).andExpect(status().isUnprocessableEntity());
        asks(ended.plusYears(1), LINES, IBAN).andExpect(status().isUnprocessableEntity());
        asks(ended, List.of("640", "80", "81"), IBAN)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("суммы должны совпадать")));
        asks(ended, List.of("560", "160", "80"), IBAN).andExpect(status().isUnprocessableEntity());
        asks(ends, LINES, IBAN).andExpect(flash().attribute("done", "grant.addendum.asked"));
        asks(ends, LINES, IBAN).andExpect(flash().attribute("info", "grant.addendum.notNow"));
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("The river froze")))
                .andExpect(content().string(containsString(IBAN)));
        refused(DECIDE, Map.of("addendumDecision", "refuse"), "прочтёт грантополучатель");
        decides(Map.of("addendumDecision", "agree"));
        testPeople.as(
                representative,
                () -> assertThat(road.sign(id, SignedPaper.ADDITIONAL)).isEqualTo(SignForGrantee.Outcome.NOT_YET));
        toInvitation();

        Paper paper = papers.find(id.toString(), "additional-agreement", 2).orElseThrow();
        assertThat(PdfAssertions.textOf(papers.rendition(paper.id(), Locale.forLanguageTag("ru"))
                                .pdf())
                        .replaceAll("\\s+", " "))
                .contains("дополнительное соглашение № 2", "The river froze", "600,00", "-40,00", IBAN);
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("/sign-additional")))
                .andExpect(content().string(containsString(paper.digests().get("kk"))));
        mvc.perform(post("/cabinet/grants/" + id + "/sign-additional")
                        .param("seen", paper.digests().get("ru"))
                        .param("password", TestPeople.PASSWORD)
                        .with(testPeople.signedIn(representative))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.sign.done.ADDITIONAL"));
        assertThat(grant().agreement().endsOn()).isEqualTo(ended);
        refused(SIGN, signed(-1), "после грантополучателя");
        refused(SIGN, signed(1), "ещё не");
        refused(SIGN, signed(0), "Меняется счёт");
        testPeople.as(testPeople.open(Role.OPERATOR), () -> submit(SIGN, signed(0)));

        assertThat(cases.isRunning("additional-agreement", id.toString())).isFalse();
        assertThat(signatures.of(id, SignedPaper.ADDITIONAL, 2, Side.OPERATOR)).isPresent();
        assertThat(grant().agreement().endsOn()).isEqualTo(ends);
        assertThat(term("finalReport").due()).isAfter(due);
        assertThat(testCases.timer(id, "Event_ReportNear")).isAfter(due);
        assertThat(grants.budget(id).lines())
                .extracting(line -> line.sum().toPlainString())
                .containsExactly("600.00", "80.00", "120.00");
        assertThat(addenda.account(id).orElseThrow().iban()).isEqualTo(IBAN);
        assertThat(addenda.latest(id).orElseThrow().state()).isEqualTo(AddendumState.IN_FORCE);
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .containsSubsequence(
                        "grant.addendumAsked",
                        "grant.addendumRefused",
                        "grant.addendumAsked",
                        "grant.addendumAgreed",
                        "grant.additionalIssued",
                        "grant.granteeSignedAdditional",
                        "grant.operatorSignedAdditional",
                        "grant.addendumInForce");
        for (Map.Entry<String, Person> page : Map.of(
                        "/staff/grants/" + id, officer, "/cabinet/grants/" + id, representative)
                .entrySet()) {
            mvc.perform(get(page.getKey()).with(testPeople.signedIn(page.getValue())))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("в силе")));
        }
    }

    @Test
    void paysToTheAccountOfTheAgreementWhateverTheProfileSays() throws Exception {
        String agreed = payeeAccount.of(grant()).orElseThrow().iban();
        database.sql("update ngo_organisations set iban = ? where id = ?")
                .params("KZ359990000000001001", grant().organisationId())
                .update();

        assertThat(payeeAccount.of(grant()).orElseThrow().iban())
                .isEqualTo(agreed)
                .isNotEqualTo("KZ359990000000001001");
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString(agreed)));
    }

    @Test
    void issuesNoAgreementWithoutAnAccount() {
        Grant drafted = road.awarded("short");
        testPeople.as(officer, () -> road.complete(drafted.id(), "Task_DraftAgreement", road.agreement(70)));
        database.sql("update ngo_organisations set iban = null, bic = null where id = ?")
                .param(drafted.organisationId())
                .update();

        assertThatThrownBy(() -> testCases.fire(drafted.id(), "Task_IssueGrantAgreement"))
                .hasStackTraceContaining("has no bank account");
    }

    @Test
    void leavesTheAgreementWhereTheGranteeDoesNotSign() throws Exception {
        LocalDate ended = grant().agreement().endsOn();
        toSignature(ended.plusDays(10));
        assertThat(testCases.timer(id, "Event_AdditionalTermOver"))
                .isEqualTo(term("addendumSign").due());

        testCases.fire(id, "Event_AdditionalTermOver");

        assertThat(grant().agreement().endsOn()).isEqualTo(ended);
        assertThat(addenda.latest(id).orElseThrow().state()).isEqualTo(AddendumState.DROPPED);
        assertThat(term("addendumSign").isOpen()).isFalse();
    }

    @Test
    void doesNotChangeTheAgreementUnderAReport() throws Exception {
        LocalDate ended = grant().agreement().endsOn();
        toSignature(ended.plusDays(10));
        testPeople.as(
                representative,
                () -> assertThat(road.sign(id, SignedPaper.ADDITIONAL)).isEqualTo(SignForGrantee.Outcome.SIGNED));
        road.reportAs(representative, grant(), "600.00");
        refused(SIGN, signed(0), "пока проект реализуется");
        refused(SIGN, Map.of("additionalOutcome", "drop"), "прочтёт грантополучатель");

        testPeople.as(
                officer,
                () -> submit(SIGN, Map.of("additionalOutcome", "drop", "additionalReason", "The report came first")));

        assertThat(grant().agreement().endsOn()).isEqualTo(ended);
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("The report came first"));
        mvc.perform(get(form()).with(testPeople.signedIn(representative)))
                .andExpect(flash().attribute("info", "grant.addendum.notNow"));
    }

    @Test
    void leavesNoLineBelowWhatIsAcceptedMeanwhile() throws Exception {
        Grant medium = road.awarded("medium");
        id = medium.id();
        representative = road.representative(medium);
        road.toFirstPayment(medium, officer, 40);
        LocalDate ended = grant().agreement().endsOn();
        asks(ended, List.of("290", "80", "430"), agreed()).andExpect(redirectedUrl("/cabinet/grants/" + id));
        accepts("300.00");
        refused(DECIDE, Map.of("addendumDecision", "agree"), "уже принято 300");
        decides(Map.of("addendumDecision", "refuse", "addendumReason", "So much is accepted"));

        asks(ended, List.of("300", "80", "420"), agreed()).andExpect(redirectedUrl("/cabinet/grants/" + id));
        decides(Map.of("addendumDecision", "agree"));
        toInvitation();
        signs(SignForGrantee.Outcome.SIGNED);
        database.sql("update grant_report_lines set claimed = 310, accepted = 310 where grant_id = ?")
                .param(id)
                .update();
        refused(SIGN, signed(0), "уже принято 310");
    }

    @Test
    void endsWithTheProject() throws Exception {
        toSignature(grant().agreement().endsOn().plusDays(10));
        road.reportAs(representative, grant(), "600.00");
        signs(SignForGrantee.Outcome.NOT_YET);
        testPeople.as(officer, () -> {
            road.clear(id);
            submit("Task_ReviewReport", Map.of("reportDecision", "accept"));
        });
        road.toSignedAct(grant(), officer);
        testPeople.as(
                officer,
                () -> submit("Task_RecordFinalPayment", Map.of("finalOrderNumber", "98", "finalPaidOn", road.today())));
        assertThat(cases.isRunning("additional-agreement", id.toString())).isTrue();
        testCases.fire(id, "Task_CloseGrant");

        assertThat(cases.isRunning("additional-agreement", id.toString())).isFalse();
        assertThat(addenda.latest(id).orElseThrow().state()).isEqualTo(AddendumState.DROPPED);
        assertThat(term("addendumSign").isOpen()).isFalse();
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .contains("grant.addendumOvertaken");
    }

    @Test
    @DisplayName("What an officer proposes goes to the grantee at once; another account takes a second officer")
    void proposesAChangeToTheGrantee() throws Exception {
        LocalDate ended = grant().agreement().endsOn();
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString(proposal())));
        mvc.perform(get(proposal()).with(testPeople.signedIn(testPeople.open(Role.SECRETARY))))
                .andExpect(status().isNotFound());
        mvc.perform(get(proposal()).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString(ended.toString())))
                .andExpect(content().string(containsString("640.00")));
        proposes(ended, List.of("640", "80", "81"), agreed())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("суммы должны совпадать")));

        proposes(ended, LINES, IBAN).andExpect(flash().attribute("done", "grant.addendum.proposedDone"));
        proposes(ended, LINES, IBAN).andExpect(flash().attribute("info", "grant.addendum.notNow"));
        assertThat(cases.tasksOf(id.toString())).noneMatch(task -> task.key().equals(DECIDE));
        declines("Too early").andExpect(flash().attribute("problem", "grant.sign.notYet"));
        toInvitation();
        assertThat(notices.of(representative.id()))
                .anyMatch(one -> one.subject().contains("the operator proposes")
                        && one.body().contains("The river froze"));
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("предложено оператором, подписывается")))
                .andExpect(content().string(containsString("/change/decline")));
        signs(SignForGrantee.Outcome.SIGNED);
        declines("Too late").andExpect(flash().attribute("problem", "grant.sign.notYet"));
        refused(SIGN, signed(0), "Меняется счёт");
        testPeople.as(testPeople.open(Role.OPERATOR), () -> submit(SIGN, signed(0)));

        assertThat(addenda.latest(id).orElseThrow())
                .matches(one -> one.proposed() && one.state() == AddendumState.IN_FORCE);
        assertThat(payeeAccount.of(grant()).orElseThrow().bic()).isEqualTo("DEMOKZKA");
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .containsSubsequence(
                        "grant.addendumProposed", "grant.additionalIssued", "grant.granteeSignedAdditional")
                .doesNotContain("grant.addendumAsked", "grant.addendumAgreed");
    }

    @Test
    void leavesTheAgreementWhereTheGranteeDeclines() throws Exception {
        LocalDate ended = grant().agreement().endsOn();
        proposes(ended.plusDays(10), LINES, agreed()).andExpect(redirectedUrl("/staff/grants/" + id));
        toInvitation();
        declines(" ").andExpect(flash().attribute("problem", "grant.addendum.reasonFirst"));
        assertThat(addenda.open(id)).isPresent();

        declines("We finish in time").andExpect(flash().attribute("done", "grant.addendum.declineDone"));
        declines("We finish in time").andExpect(flash().attribute("done", "grant.addendum.declineDone"));

        assertThat(cases.isRunning("additional-agreement", id.toString())).isFalse();
        assertThat(grant().agreement().endsOn()).isEqualTo(ended);
        assertThat(addenda.latest(id).orElseThrow())
                .matches(one ->
                        one.state() == AddendumState.DECLINED && one.said().equals("We finish in time"));
        assertThat(term("addendumSign").isOpen()).isFalse();
        assertThat(notices.of(officer.id()))
                .filteredOn(one -> one.body().contains("We finish in time"))
                .hasSize(1);
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .filteredOn("grant.addendumDeclined"::equals)
                .hasSize(1);
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("Ответ грантополучателя")))
                .andExpect(content().string(containsString(proposal())));
    }

    @Test
    void saysThatTheTermIsTheLongestAlready() throws Exception {
        database.sql("update grant_grants set ends_on = starts_on + interval '3 years' where id = ?")
                .param(id)
                .update();
        LocalDate ended = grant().agreement().endsOn();

        asks(ended.plusDays(1), LINES, IBAN)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("уже наибольший по правилам")));
    }

    @Test
    void takesTheSameAccountInSmallLettersForTheSame() throws Exception {
        LocalDate ended = grant().agreement().endsOn();

        mvc.perform(post(form())
                        .param("action", "send")
                        .param("reason", "The same")
                        .param("endsOn", ended.toString())
                        .param("lines[0].sum", "640")
                        .param("lines[1].sum", "80")
                        .param("lines[2].sum", "80")
                        .param("iban", agreed())
                        .param(
                                "bic",
                                payeeAccount.of(grant()).orElseThrow().bic().toLowerCase(Locale.ROOT))
                        .with(testPeople.signedIn(representative))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Ничего не меняется")));
    }

    private void signs(SignForGrantee.Outcome outcome) {
        testPeople.as(
                representative,
                () -> assertThat(road.sign(id, SignedPaper.ADDITIONAL)).isEqualTo(outcome));
    }

    /** An interim report of that sum, all on the first line. */
    private void accepts(String spent) {
        road.reportAs(representative, grant(), spent);
        testPeople.as(officer, () -> {
            road.clear(id);
            submit("Task_ReviewReport", Map.of("reportDecision", "accept"));
        });
        testCases.fire(id, "Task_NotifyOfInterimAcceptance");
    }

    private String agreed() {
        return payeeAccount.of(grant()).orElseThrow().iban();
    }

    private void toSignature(LocalDate ends) throws Exception {
        asks(ends, List.of("640", "80", "80"), IBAN).andExpect(redirectedUrl("/cabinet/grants/" + id));
        decides(Map.of("addendumDecision", "agree"));
        toInvitation();
    }

    private void toInvitation() {
        testCases.fire(id, "Task_IssueAdditionalAgreement");
        testCases.fire(id, "Task_InviteGranteeToAmend");
    }

    private ResultActions declines(String reason) throws Exception {
        return mvc.perform(post(form() + "/decline")
                .param("reason", reason)
                .with(testPeople.signedIn(representative))
                .with(csrf()));
    }

    private ResultActions asks(LocalDate ends, List<String> lines, String iban) throws Exception {
        return posts(form(), representative, ends, lines, iban);
    }

    private ResultActions proposes(LocalDate ends, List<String> lines, String iban) throws Exception {
        return posts(proposal(), officer, ends, lines, iban);
    }

    private ResultActions posts(String path, Person by, LocalDate ends, List<String> lines, String iban)
            throws Exception {
        return mvc.perform(post(path)
                .param("action", "send")
                .param("reason", "The river froze")
                .param("endsOn", ends.toString())
                .param("lines[0].sum", lines.get(0))
                .param("lines[1].sum", lines.get(1))
                .param("lines[2].sum", lines.get(2))
                .param("iban", iban)
                .param("bic", "DEMOKZKA")
                .with(testPeople.signedIn(by))
                .with(csrf()));
    }

    private Map<String, Object> signed(int days) {
        return Map.of("additionalOutcome", "sign", "additionalSignedOn", testCases.inDays(days));
    }

    private void decides(Map<String, Object> answers) {
        testPeople.as(officer, () -> submit(DECIDE, answers));
    }

    private void refused(String task, Map<String, Object> answers, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> testPeople.as(officer, () -> submit(task, answers)))
                .withMessageContaining(reason);
    }

    /** Beside the case of the grant, which may have a task of its own. */
    private void submit(String task, Map<String, Object> answers) {
        String open = cases.tasksOf(id.toString()).stream()
                .filter(one -> one.key().equals(task))
                .findFirst()
                .orElseThrow()
                .id();
        forms.submitTaskForm(open, answers);
    }

    private String proposal() {
        return "/staff/grants/" + id + "/change";
    }

    private String form() {
        return "/cabinet/grants/" + id + "/change";
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
