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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.document.PdfAssertions;
import kz.bastama.engine.Cases;
import kz.bastama.grant.application.GatherCaseFile;
import kz.bastama.grant.application.PayeeAccount;
import kz.bastama.grant.application.SignForGrantee.Outcome;
import kz.bastama.grant.domain.BankLines;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.TakeoverState;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.journal.Journal;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What a successor has from the day on which all have signed, and what the former grantee keeps. */
@BastamaTest
class GrantSuccessionTest {

    private static final String IBAN = "KZ359990000000001001";

    @Autowired
    private GrantRoad road;

    @Autowired
    private TestTakeovers testTakeovers;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private Takeovers takeovers;

    @Autowired
    private Grants grants;

    @Autowired
    private PayeeAccount payeeAccount;

    @Autowired
    private BankLines bankLines;

    @Autowired
    private GatherCaseFile gatherCaseFile;

    @Autowired
    private Papers papers;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Person former;
    private Grant grant;
    private UUID id;

    @BeforeEach
    void beginsProject() {
        officer = testPeople.open(Role.OPERATOR);
        grant = road.awarded("short");
        id = grant.id();
        former = road.representative(grant);
        road.toFirstPayment(grant, officer, 70);
    }

    @Test
    @DisplayName(
            "Article 6-1, point 4: what keeps an organisation from a grant keeps it from taking one over, all said at once")
    void saysAllThatIsAgainstASuccessor() {
        testTakeovers.announce(grant);
        String own = database.sql("select bin from ngo_organisations where id = ?")
                .param(grant.organisationId())
                .query(String.class)
                .single();
        Applicant newcomer = applicants.newcomer();
        database.sql("update ngo_organisations set iban = null, bic = null where id = ?")
                .param(newcomer.organisationId())
                .update();

        refused(TestTakeovers.successor("123", "none"), "Это не БИН");
        refused(TestTakeovers.successor("210340012344", "none"), "не зарегистрирована");
        refused(TestTakeovers.successor(own, "none"), "сам грантополучатель");
        refused(
                TestTakeovers.successor(bin(newcomer), "some"),
                "не подтверждено",
                "нет в Базе данных",
                "не указан банковский счёт",
                "при котором грант не предоставляется");
        refused(
                Map.of(
                        "circumstancesDecision", "TERMINATION",
                        "circumstancesReasonKk", "Sol kuiinde",
                        "circumstancesReason", "As it stands"),
                "не соответствует");
        assertThat(takeovers.of(id)).isEmpty();
    }

    @Test
    void passesTheGrantOnWhenAllHaveSigned() throws Exception {
        Applicant successor = applicants.applicant();
        database.sql("update ngo_organisations set iban = ? where id = ?")
                .params(IBAN, successor.organisationId())
                .update();
        testTakeovers.announce(grant);
        testTakeovers.consider(id, officer, successor.organisationId());
        testTakeovers.invite(id);

        Paper paper = papers.find(id.toString(), "succession-agreement", 1).orElseThrow();
        assertThat(PdfAssertions.textOf(papers.rendition(paper.id(), Locale.forLanguageTag("ru"))
                                .pdf())
                        .replaceAll("\\s+", " "))
                .contains("We merge", "Decision 7", "560", "240", IBAN, "Итоговый отчёт");
        for (Person one : List.of(former, successor.person())) {
            assertThat(notices.of(one.id())).anyMatch(told -> told.subject().contains("waits for your signature"));
            page(page(), one)
                    .andExpect(content().string(containsString(paper.digests().get("kk"))));
            page("/cabinet/grants", one).andExpect(content().string(containsString(page())));
            page("/papers/" + paper.id() + "/ru", one).andExpect(status().isOk());
        }
        page("/cabinet/grants/" + id, successor.person()).andExpect(redirectedUrl(page()));
        page("/cabinet/grants/" + id + "/circumstances", successor.person()).andExpect(status().isNotFound());
        Paper agreement = papers.find(id.toString(), "grant-agreement", 1).orElseThrow();
        page("/papers/" + agreement.id() + "/ru", successor.person()).andExpect(status().isNotFound());
        page(page(), applicants.applicant().person()).andExpect(status().isNotFound());
        signs(successor.person(), "0".repeat(64)).andExpect(flash().attribute("problem", "grant.sign.otherPaper"));
        signs(successor.person(), paper.digests().get("ru"))
                .andExpect(flash().attribute("done", "grant.takeover.signedDone"));
        assertThat(testTakeovers.sign(id, successor.person(), Side.SUCCESSOR)).isEqualTo(Outcome.SIGNED);
        assertThat(cases.tasksOf(id.toString())).isEmpty();
        signs(former, paper.digests().get("ru")).andExpect(flash().attribute("done", "grant.takeover.signedDone"));
        assertThat(grant().organisationId()).isEqualTo(grant.organisationId());
        refusedSignature(-1, "не раньше");
        operatorSigns();

        assertThat(grant().organisationId()).isEqualTo(successor.organisationId());
        assertThat(grant().state()).isEqualTo(GrantState.ACTIVE);
        assertThat(takeovers.done(id))
                .singleElement()
                .extracting(Takeover::formerId)
                .isEqualTo(grant.organisationId());
        assertThat(payeeAccount.of(grant()).orElseThrow().iban()).isEqualTo(IBAN);
        assertThat(bankLines.unconfirmed())
                .filteredOn(one -> one.grantId().equals(id))
                .singleElement()
                .extracting(BankLines.Unconfirmed::organisationId)
                .isEqualTo(grant.organisationId());
        page("/cabinet/grants/" + id, former).andExpect(redirectedUrl(page()));
        page("/cabinet/grants/" + id + "/report", former).andExpect(status().isNotFound());
        page(page(), former)
                .andExpect(content().string(containsString("остаётся здесь для чтения")))
                .andExpect(content().string(containsString(agreement.number())));
        page("/papers/" + agreement.id() + "/ru", former).andExpect(status().isOk());
        page("/papers/" + agreement.id() + "/ru", successor.person()).andExpect(status().isOk());
        page("/cabinet/grants/" + id, successor.person()).andExpect(content().string(containsString("Правопреемник")));
        String name = "Applicant";
        for (String known : List.of("/projects/" + id, "/staff/grants/" + id)) {
            page(known, officer)
                    .andExpect(content().string(containsString("Правопреемник")))
                    .andExpect(content().string(containsString(name)));
        }
        road.reportAs(successor.person(), grant(), "600.00");
        assertThat(grant().state()).isEqualTo(GrantState.REPORTED);
        assertThat(gatherCaseFile.of(grant()).items())
                .filteredOn(item -> item.paper() != null)
                .anyMatch(item -> item.paper().number().equals(paper.number()));
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .containsSubsequence(
                        "grant.takeoverOffered",
                        "grant.takeoverIssued",
                        "grant.takeoverSigned",
                        "grant.takeoverSigned",
                        "grant.takenOver");
    }

    @Test
    void staysWhereOneOfThemDeclines() throws Exception {
        Applicant successor = testTakeovers.offered(grant, officer);
        declines(successor.person(), " ").andExpect(flash().attribute("problem", "grant.addendum.reasonFirst"));
        declines(successor.person(), "We cannot").andExpect(flash().attribute("done", "grant.takeover.declineDone"));

        assertThat(takeovers.latest(id).orElseThrow().state()).isEqualTo(TakeoverState.DECLINED);
        assertThat(grant().organisationId()).isEqualTo(grant.organisationId());
        assertThat(testTakeovers.sign(id, former, Side.GRANTEE)).isEqualTo(Outcome.NOT_YET);
        for (Person one : List.of(former, officer)) {
            assertThat(notices.of(one.id())).anyMatch(told -> told.body().contains("We cannot"));
        }
        page(page(), successor.person())
                .andExpect(content().string(containsString("We cannot")))
                .andExpect(content().string(not(containsString("/sign\""))));
    }

    private void refused(Map<String, Object> answers, String... reasons) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() ->
                        testPeople.as(officer, () -> testTakeovers.submit(id, "Task_ConsiderCircumstances", answers)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains(reasons));
    }

    private void refusedSignature(int days, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> testPeople.as(
                        officer,
                        () -> testTakeovers.submit(
                                id,
                                "Task_SignTakeover",
                                Map.of(
                                        "takeoverOutcome",
                                        "sign",
                                        "takeoverSignedOn",
                                        LocalDate.parse(road.today())
                                                .plusDays(days)
                                                .toString()))))
                .withMessageContaining(reason);
    }

    private void operatorSigns() {
        testPeople.as(
                officer,
                () -> testTakeovers.submit(
                        id, "Task_SignTakeover", Map.of("takeoverOutcome", "sign", "takeoverSignedOn", road.today())));
    }

    private ResultActions signs(Person person, String seen) throws Exception {
        return mvc.perform(post(page() + "/sign")
                .param("seen", seen)
                .param("password", TestPeople.PASSWORD)
                .with(testPeople.signedIn(person))
                .with(csrf()));
    }

    private ResultActions declines(Person person, String reason) throws Exception {
        return mvc.perform(post(page() + "/decline")
                .param("reason", reason)
                .with(testPeople.signedIn(person))
                .with(csrf()));
    }

    private ResultActions page(String path, Person person) throws Exception {
        return mvc.perform(get(path).with(testPeople.signedIn(person)));
    }

    private String bin(Applicant applicant) {
        return database.sql("select bin from ngo_organisations where id = ?")
                .param(applicant.organisationId())
                .query(String.class)
                .single();
    }

    private String page() {
        return "/cabinet/successions/" + id;
    }

    private Grant grant() {
        return grants.find(id).orElseThrow();
    }
}
