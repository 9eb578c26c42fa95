package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.grant.application.PlanVisits;
import kz.bastama.grant.application.RiskSignals;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.RiskSignal;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.journal.Journal;
import kz.bastama.legal.WorkingCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
class MonitoringPlanTest {

    @Autowired
    private GrantRoad road;

    @Autowired
    private Grants grants;

    @Autowired
    private MonitoringVisits visits;

    @Autowired
    private PlanVisits planVisits;

    @Autowired
    private RiskSignals riskSignals;

    @Autowired
    private Journal journal;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private TestCases testCases;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private Clock clock;

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
    @DisplayName("Article 6-2(2)(6): the operator monitors the grant")
    void plansVisitsOnceTheAgreementIsSigned() throws Exception {
        Grant grant = road.awarded("short");
        road.toSignature(grant, officer, 70);
        assertThat(visits.of(grant.id())).isEmpty();
        Grant other = started("long");
        assertThat(visits.of(other.id())).hasSize(2).allSatisfy(visit -> {
            assertThat(visit.day())
                    .isAfter(other.agreement().startsOn())
                    .isBefore(other.agreement().endsOn());
            assertThat(calendar.isWorkingDay(visit.day())).isTrue();
            assertThat(visit.extra()).isFalse();
        });
        testPeople.as(officer, () -> assertThat(planVisits.of(other.id())).isFalse());
        assertThat(visits.of(other.id())).hasSize(2);
        mvc.perform(get("/staff/grants/" + other.id()).with(testPeople.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(visits.of(other.id()).get(0).number())));
    }

    @Test
    void movesVisitWithinTheTermAndWithAReasonAlone() throws Exception {
        Grant grant = started("short");
        MonitoringVisit visit = visits.of(grant.id()).get(0);
        LocalDate to = visit.day().plusDays(1);
        for (Map.Entry<String, String> wrong : Map.of(
                        "",
                        "The road is closed",
                        LocalDate.now(clock).minusDays(1).toString(),
                        "The road is closed",
                        grant.agreement().endsOn().plusDays(1).toString(),
                        "The road is closed",
                        to.toString(),
                        " ")
                .entrySet()) {
            mvc.perform(post("/staff/visits/" + visit.id() + "/day")
                            .param("day", wrong.getKey())
                            .param("reason", wrong.getValue())
                            .with(testPeople.signedIn(officer))
                            .with(csrf()))
                    .andExpect(flash().attributeExists("refusals"));
        }
        assertThat(visits.find(visit.id())).contains(visit);
        move(visit.id(), to, "The road is closed");
        assertThat(visits.find(visit.id()).orElseThrow().day()).isEqualTo(to);
        assertThat(journal.ofCase(visit.id().toString()))
                .extracting(record -> record.entry().what())
                .contains("grant.visitMoved");
        mvc.perform(get("/staff/visits/" + visit.id()).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("The road is closed")));
    }

    @Test
    void addsVisitOutOfPlanTakesItAndCallsItOff() throws Exception {
        Grant grant = started("short");
        mvc.perform(post("/staff/grants/" + grant.id() + "/visits")
                        .param("day", LocalDate.now(clock).plusDays(3).toString())
                        .param("reason", "A letter of neighbours")
                        .with(testPeople.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.visits.added"));
        MonitoringVisit extra = visits.of(grant.id()).stream()
                .filter(MonitoringVisit::extra)
                .findFirst()
                .orElseThrow();
        mvc.perform(post("/staff/visits/" + extra.id() + "/lead")
                        .with(testPeople.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.visit.taken"));
        mvc.perform(get("/staff/visits")
                        .param("leader", officer.id().toString())
                        .param("region", "710000000")
                        .param("text", extra.number())
                        .with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString(extra.id().toString())));
        mvc.perform(get("/staff/visits")
                        .param("region", "390000000")
                        .param("text", extra.number())
                        .with(testPeople.signedIn(officer)))
                .andExpect(content().string(not(containsString(extra.id().toString()))));
        mvc.perform(post("/staff/visits/" + extra.id() + "/call-off")
                        .param("reason", "Answered by letter")
                        .with(testPeople.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.visit.calledOff"));
        assertThat(visits.find(extra.id()).orElseThrow().state()).isEqualTo(VisitState.CALLED_OFF);
        mvc.perform(post("/staff/visits/" + extra.id() + "/day")
                        .param("day", LocalDate.now(clock).plusDays(4).toString())
                        .param("reason", "Again")
                        .with(testPeople.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attributeExists("refusals"));
    }

    @Test
    void hidesVisitsFromThoseWhoDoNotDecide() throws Exception {
        Grant grant = started("short");
        UUID id = visits.of(grant.id()).get(0).id();
        Person elsewhere = testPeople.open(new Right(Role.CUSTOMER, "elsewhere"));
        mvc.perform(get("/staff/visits/" + id).with(testPeople.signedIn(elsewhere)))
                .andExpect(status().isNotFound());
        Person customer = testPeople.open(new Right(Role.CUSTOMER, "culture"));
        mvc.perform(get("/staff/visits/" + id).with(testPeople.signedIn(customer)))
                .andExpect(status().isOk());
        mvc.perform(post("/staff/visits/" + id + "/lead")
                        .with(testPeople.signedIn(customer))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(post("/staff/visits/" + id + "/lead")
                        .with(testPeople.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.visit.taken"));
        String leader = "value=\"" + officer.id() + "\"";
        mvc.perform(get("/staff/visits").with(testPeople.signedIn(customer)))
                .andExpect(content().string(containsString(leader)));
        mvc.perform(get("/staff/visits").with(testPeople.signedIn(elsewhere)))
                .andExpect(content().string(not(containsString(leader))));
    }

    @Test
    void showsSignsOfRiskWithTheirRuleAndFigures() throws Exception {
        Grant grant = started("short");
        assertThat(rules(grant)).containsExactly("firstGrant");
        road.reportAs(road.representative(grant), grant, "100.00");
        assertThat(riskSignals.of(grants.find(grant.id()).orElseThrow()))
                .filteredOn(signal -> signal.rule().equals("spending"))
                .singleElement()
                .satisfies(signal -> {
                    assertThat((BigDecimal) signal.found()).isEqualByComparingTo("100.00");
                    assertThat((BigDecimal) signal.against()).isEqualByComparingTo("560.00");
                });
        mvc.perform(get("/staff/grants/" + grant.id()).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("560")))
                .andExpect(content().string(containsString("message warning")));
        for (int round = 0; round < 2; round++) {
            testPeople.as(
                    officer,
                    () -> testCases.submit(
                            grant.id(),
                            "Task_ReviewReport",
                            Map.of("reportDecision", "return", "reportRemarks", "Incomplete")));
            testCases.fire(grant.id(), "Task_ReturnReport");
            road.reportAs(road.representative(grant), grant, "550.00");
        }
        assertThat(rules(grant)).containsExactly("returnedReport", "firstGrant");
    }

    @Test
    void tellsLateReportFromTheDayThatTheEditionCounts() {
        Grant grant = started("short");
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofDays(140))));
        assertThat(rules(grant)).containsExactly("lateReport", "firstGrant");
    }

    private Grant started(String type) {
        Grant grant = road.awarded(type);
        road.toFirstPayment(grant, officer, type.equals("long") ? 30 : 70);
        return grants.find(grant.id()).orElseThrow();
    }

    private List<String> rules(Grant grant) {
        return riskSignals.of(grants.find(grant.id()).orElseThrow()).stream()
                .map(RiskSignal::rule)
                .toList();
    }

    private void move(UUID id, LocalDate day, String reason) throws Exception {
        mvc.perform(post("/staff/visits/" + id + "/day")
                        .param("day", day.toString())
                        .param("reason", reason)
                        .with(testPeople.signedIn(officer))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "grant.visit.moved"));
    }
}
