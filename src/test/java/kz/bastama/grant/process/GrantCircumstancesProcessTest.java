package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.Cases;
import kz.bastama.grant.application.DeclineTakeover;
import kz.bastama.grant.application.DropTakeover;
import kz.bastama.grant.application.SignForGrantee;
import kz.bastama.grant.domain.AnnouncedCircumstances;
import kz.bastama.grant.domain.CircumstancesState;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.grant.domain.TakeoverState;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BastamaTest
@PassesEveryElement("grant-circumstances")
class GrantCircumstancesProcessTest {

    private static final String PROCESS = "grant-circumstances";
    private static final String CONSIDER = "Task_ConsiderCircumstances";

    @Autowired
    private GrantRoad road;

    @Autowired
    private AnnouncedCircumstances announced;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Terminations terminations;

    @Autowired
    private Cases cases;

    @Autowired
    private FormService forms;

    @Autowired
    private Notices notices;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestTakeovers testTakeovers;

    @Autowired
    private Takeovers takeovers;

    @Autowired
    private DeclineTakeover declineTakeover;

    @Autowired
    private DropTakeover dropTakeover;

    @Autowired
    private Terms terms;

    private Person officer;
    private Grant grant;
    private Person representative;
    private UUID id;

    @BeforeEach
    void beginsProject() {
        officer = testPeople.open(Role.OPERATOR);
        grant = road.awarded("short");
        id = grant.id();
        representative = road.representative(grant);
        road.toFirstPayment(grant, officer, 70);
    }

    @Test
    void suspendsOnForceMajeureByTwoOfficers() throws Exception {
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("/circumstances")));
        mvc.perform(get(form()).with(testPeople.signedIn(representative))).andExpect(status().isOk());
        announces("FORCE_MAJEURE", "").andExpect(status().isUnprocessableEntity());
        announces("FORCE_MAJEURE", "Flood").andExpect(flash().attribute("done", "grant.circumstances.announced"));
        announces("LIQUIDATION", "Flood").andExpect(flash().attribute("info", "grant.circumstances.notNow"));
        mvc.perform(get("/staff/grants/" + id).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("Flood")));
        refused("TERMINATION", "не соответствует");

        decides("SUSPENSION");
        testCases.fire(id, "Task_TellOfCircumstances");

        assertThat(cases.isRunning(PROCESS, id.toString())).isFalse();
        assertThat(suspensions.open(id).orElseThrow().ground()).isEqualTo("forceMajeure");
        assertThat(suspensions.inForce(id)).isEmpty();
        assertThat(notices.of(representative.id())).anyMatch(one -> one.body().contains("As it stands"));
        announces("FORCE_MAJEURE", "Flood again");
        refused("SUSPENSION", "уже открыто");
        decides("EXTENSION");
        testCases.fire(id, "Task_TellOfCircumstances");
        assertThat(announced.latest(id).orElseThrow().state()).isEqualTo(CircumstancesState.TAKEN_UP);
    }

    @Test
    void beginsTerminationOnLiquidation() throws Exception {
        announces("LIQUIDATION", "The members decided so");
        decides("TERMINATION");
        testCases.fire(id, "Task_TellOfCircumstances");

        assertThat(terminations.open(id).orElseThrow().ground()).isEqualTo("liquidation");
        assertThat(cases.isRunning("grant-termination", id.toString())).isTrue();
        announces("LIQUIDATION", "The register says so")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Расторжение уже начато")))
                .andExpect(content().string(containsString("The register says so")));
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("Сообщить о непреодолимой силе<")));
    }

    @Test
    void goesOnWhereTheOperatorDoesNotAcceptThem() throws Exception {
        announces("FORCE_MAJEURE", "It rained");
        decides("NOTHING");
        testCases.fire(id, "Task_TellOfCircumstances");

        assertThat(announced.latest(id).orElseThrow().state()).isEqualTo(CircumstancesState.NOT_TAKEN_UP);
        assertThat(suspensions.latest(id)).isEmpty();
        mvc.perform(get("/cabinet/grants/" + id).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("As it stands")));
    }

    @Test
    void passesTheGrantToASuccessor() {
        Person successor = testTakeovers.offered(grant, officer).person();
        assertThat(testTakeovers.sign(id, representative, Side.GRANTEE)).isEqualTo(SignForGrantee.Outcome.SIGNED);
        assertThat(testTakeovers.sign(id, successor, Side.SUCCESSOR)).isEqualTo(SignForGrantee.Outcome.SIGNED);
        testPeople.as(
                officer,
                () -> testTakeovers.submit(
                        id, "Task_SignTakeover", Map.of("takeoverOutcome", "sign", "takeoverSignedOn", road.today())));

        assertThat(cases.isRunning(PROCESS, id.toString())).isFalse();
        assertThat(takeovers.latest(id).orElseThrow().state()).isEqualTo(TakeoverState.TAKEN_OVER);
    }

    @Test
    void leavesTheGrantWhereSomebodyDoesNotSign() throws Exception {
        testTakeovers.offered(grant, officer);
        announces("FORCE_MAJEURE", "Flood").andExpect(flash().attribute("info", "grant.circumstances.notNow"));
        testCases.fire(id, "Event_TakeoverTermOver");
        assertThat(takeovers.latest(id).orElseThrow().state()).isEqualTo(TakeoverState.NOT_SIGNED);

        Person successor = testTakeovers.offered(grant, officer).person();
        testTakeovers.sign(id, successor, Side.SUCCESSOR);
        testTakeovers.sign(id, representative, Side.GRANTEE);
        testPeople.as(
                officer,
                () -> testTakeovers.submit(
                        id, "Task_SignTakeover", Map.of("takeoverOutcome", "drop", "takeoverReason", "No deed yet")));
        assertThat(notices.of(successor.id())).anyMatch(one -> one.body().contains("No deed yet"));

        Person third = testTakeovers.offered(grant, officer).person();
        testPeople.as(
                third,
                () -> assertThat(declineTakeover.of(id, Side.SUCCESSOR, "We cannot"))
                        .isTrue());
        assertThat(takeovers.latest(id).orElseThrow().said()).isEqualTo("We cannot");

        testTakeovers.offered(grant, officer);
        testPeople.as(officer, () -> dropTakeover.overtaken(id));
        assertThat(cases.isRunning(PROCESS, id.toString())).isFalse();
        assertThat(takeovers.of(id)).hasSize(4).noneMatch(one -> one.state() == TakeoverState.TAKEN_OVER);
        assertThat(terms.ofCase(id.toString()))
                .filteredOn(one -> one.name().startsWith("takeover"))
                .noneMatch(Term::isOpen);
    }

    private ResultActions announces(String kind, String what) throws Exception {
        return mvc.perform(post(form())
                .param("action", "send")
                .param("kind", kind)
                .param("what", what)
                .param("evidence", "Certificate 3")
                .with(testPeople.signedIn(representative))
                .with(csrf()));
    }

    private void decides(String follows) {
        String open = cases.tasksOf(id.toString()).stream()
                .filter(one -> one.key().equals(CONSIDER))
                .findFirst()
                .orElseThrow()
                .id();
        testPeople.as(
                officer,
                () -> forms.submitTaskForm(
                        open,
                        Map.of(
                                "circumstancesDecision", follows,
                                "circumstancesReasonKk", "Sol kuiinde",
                                "circumstancesReason", "As it stands")));
    }

    private void refused(String follows, String reason) {
        assertThatExceptionOfType(FormFieldValidationException.class)
                .isThrownBy(() -> decides(follows))
                .withMessageContaining(reason);
    }

    private String form() {
        return "/cabinet/grants/" + id + "/circumstances";
    }
}
