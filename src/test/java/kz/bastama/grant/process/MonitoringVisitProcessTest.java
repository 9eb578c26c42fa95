package kz.bastama.grant.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestCases;
import kz.bastama.TestPeople;
import kz.bastama.TestRaces;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.document.Papers;
import kz.bastama.file.Files;
import kz.bastama.grant.application.AddVisit;
import kz.bastama.grant.application.DraftVisitAct;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.Receipt;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BastamaTest
@PassesEveryElement("monitoring-visit")
class MonitoringVisitProcessTest {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Autowired
    private GrantRoad road;

    @Autowired
    private TestVisits testVisits;

    @Autowired
    private Grants grants;

    @Autowired
    private MonitoringVisits visits;

    @Autowired
    private VisitActs acts;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Files files;

    @Autowired
    private AddVisit addVisit;

    @Autowired
    private DraftVisitAct draftVisitAct;

    @Autowired
    private Papers papers;

    @Autowired
    private Terms terms;

    @Autowired
    private Notices notices;

    @Autowired
    private TestCases cases;

    @Autowired
    private TestRaces races;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private Person officer;
    private Grant grant;

    @BeforeEach
    void startsGrant() {
        officer = testPeople.open(Role.OPERATOR);
        Grant awarded = road.awarded("short");
        road.toFirstPayment(awarded, officer, 70);
        grant = grants.find(awarded.id()).orElseThrow();
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void carriesVisitFromThePlanToTheEnd() throws Exception {
        UUID id = visits.of(grant.id()).get(0).id();
        Person representative = road.representative(grant);
        mvc.perform(get("/cabinet/visits/" + id).with(testPeople.signedIn(representative)))
                .andExpect(status().isNotFound());
        prepare(id);
        assertThat(notices.of(representative.id()))
                .anyMatch(notice -> notice.path().equals("/cabinet/visits/" + id));
        assertThatThrownBy(() -> record(id)).isNotNull();
        toTheDayOf(id);
        assertThatThrownBy(() -> record(id)).isNotNull();
        write(id, "", "").andExpect(flash().attribute("done", "grant.visit.act.saved"));
        mvc.perform(multipart("/staff/visits/" + id + "/act/photos")
                        .file(new MockMultipartFile("file", "list.pdf", "application/pdf", PDF))
                        .with(testPeople.signedIn(officer))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/staff/visits/" + id + "/act").with(testPeople.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Volunteers")));
        record(id);
        String seen = issued(id);
        reply(id, "agree", "", "0".repeat(64), TestPeople.PASSWORD)
                .andExpect(flash().attribute("problem", "grant.visit.reply.OTHER_PAPER"));
        reply(id, "agree", "", seen, "wrong").andExpect(flash().attribute("problem", "grant.visit.reply.WRONG_PROOF"));
        reply(id, "object", " ", seen, TestPeople.PASSWORD)
                .andExpect(flash().attribute("problem", "grant.visit.reply.objectionFirst"));
        reply(id, "agree", "", seen, TestPeople.PASSWORD)
                .andExpect(flash().attribute("done", "grant.visit.reply.REPLIED"));
        assertThat(state(id)).isEqualTo(VisitState.DONE);
        assertThat(cases.isRunning(id)).isFalse();
        for (String page : new String[] {"/cabinet/visits/" + id, "/cabinet/grants/" + grant.id()}) {
            mvc.perform(get(page).with(testPeople.signedIn(representative))).andExpect(status().isOk());
        }
        mvc.perform(get("/staff/visits/" + id).with(testPeople.signedIn(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Volunteers")));
        Person stranger = testPeople.open(Role.NGO);
        mvc.perform(get("/cabinet/visits/" + id).with(testPeople.signedIn(stranger)))
                .andExpect(status().isNotFound());
    }

    @Test
    void takesRemedyAwayWhereTheObjectionIsUpheld() throws Exception {
        UUID id = written("Keep the documents apart", "50");
        reply(id, "object", "They are apart", issued(id), TestPeople.PASSWORD)
                .andExpect(flash().attribute("done", "grant.visit.reply.REPLIED"));
        rule(id, "uphold");
        assertThat(state(id)).isEqualTo(VisitState.DONE);
        assertThat(papers.find(id.toString(), "remedy-notice", 1)).isEmpty();
    }

    @Test
    void letsAnotherOfficerAnswerTheObjectionThanWhoLed() throws Exception {
        UUID id = extra();
        as(post("/staff/visits/" + id + "/lead")).andExpect(status().is3xxRedirection());
        prepare(id);
        toTheDayOf(id);
        write(id, "Keep the documents apart", "");
        record(id);
        String seen = issued(id);
        reply(id, "object", "They are apart", seen, TestPeople.PASSWORD);
        reply(id, "agree", "", seen, TestPeople.PASSWORD)
                .andExpect(flash().attribute("problem", "grant.visit.reply.REPLIED_OTHERWISE"));
        assertThatThrownBy(() -> rule(id, "uphold")).isNotNull();
        officer = testPeople.open(Role.OPERATOR);
        rule(id, "uphold");
        assertThat(state(id)).isEqualTo(VisitState.DONE);
    }

    @Test
    void asksForRemedyAndFindsItDone() throws Exception {
        UUID id = written("Keep the documents apart", "");
        reply(id, "object", "They are apart", issued(id), TestPeople.PASSWORD);
        rule(id, "dismiss");
        remedyNotice(id);
        assertThat(state(id)).isEqualTo(VisitState.REMEDY);
        assertThatThrownBy(() -> check(id, "notRemedied")).isNotNull();
        cases.fire(id, "Event_RemedyNear");
        cases.fire(id, "Task_RemindOfRemedy");
        check(id, "remedied");
        assertThat(state(id)).isEqualTo(VisitState.DONE);
    }

    @Test
    void demandsMoneyWhereNothingIsRemedied() throws Exception {
        UUID id = written("Keep the documents apart", "");
        issued(id);
        cases.fire(id, "Event_ReplyTermOver");
        remedyNotice(id);
        Term remedy = terms.ofCase(id.toString()).stream()
                .filter(term -> term.name().equals("visitRemedy"))
                .findFirst()
                .orElseThrow();
        ClockUtil.setCurrentTime(Date.from(remedy.due().plusSeconds(60)));
        check(id, "notRemedied");
        assertThat(state(id)).isEqualTo(VisitState.REFUND);
        assertThatThrownBy(() -> demand(id, "561", "7 of today")).isNotNull();
        assertThatThrownBy(() -> demand(id, "100", "")).isNotNull();
        demand(id, "100", "7 of today");
        assertThat(state(id)).isEqualTo(VisitState.DONE);
        VisitAct.Outcome outcome = acts.find(id).orElseThrow().outcome();
        assertThat(outcome.demanded()).isEqualByComparingTo(new BigDecimal("100"));
        assertThat(outcome.remark()).isEqualTo("Seen on the spot");
        assertThat(outcome.reason()).isEqualTo("By the act");
        cases.fire(id, "Task_NotifyOfVisitDemand");
        Person representative = road.representative(grant);
        assertThat(notices.of(representative.id()))
                .anyMatch(notice -> notice.path().equals("/cabinet/visits/" + id)
                        && notice.body().contains("7 of today"));
        mvc.perform(get("/cabinet/grants/" + grant.id()).with(testPeople.signedIn(representative)))
                .andExpect(content().string(containsString("7 of today")));
        mvc.perform(get("/staff/grants/" + grant.id()).with(testPeople.signedIn(officer)))
                .andExpect(content().string(containsString("7 of today")));
    }

    @Test
    void showsWhatWasTypedIntoAnActThatAColleagueFinished() throws Exception {
        UUID id = written("", "");
        as(post("/staff/visits/" + id + "/act").param("_version", "0").param("found", "A leaking roof"))
                .andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("All is there"), containsString("A leaking roof"))));
        write(id, "", "").andExpect(status().is3xxRedirection());
    }

    @Test
    void removesNoFileOfAnotherCase() throws Exception {
        UUID id = extra();
        prepare(id);
        testPeople.as(road.representative(grant), () -> road.receipt(grant.id()));
        Receipt other = receipts.of(grant.id()).get(0);
        as(post("/staff/visits/" + id + "/act/photos")
                        .param("discard", other.fileId().toString()))
                .andExpect(flash().attributeExists("refusals"))
                .andExpect(flash().attributeCount(1));
        assertThat(files.find(other.fileId())).isPresent();
    }

    @Test
    void demandsIneligibleExpensesBackAtOnce() throws Exception {
        UUID id = written("", "50,5");
        reply(id, "agree", "", issued(id), TestPeople.PASSWORD);
        assertThat(state(id)).isEqualTo(VisitState.REFUND);
        demand(id, "50.50", "8 of today");
        assertThat(state(id)).isEqualTo(VisitState.DONE);
        UUID second = written("", "60");
        reply(second, "agree", "", issued(second), TestPeople.PASSWORD);
        assertThatThrownBy(() -> demand(second, "510", "9 of today")).isNotNull();
        demand(second, "509.50", "9 of today");
        assertThat(acts.find(second).orElseThrow().outcome().remark()).isEmpty();
    }

    @Test
    void demandsNoMoreThanWasPaidAfterTwoVisitsAtOnce() throws Exception {
        UUID first = written("", "300");
        reply(first, "agree", "", issued(first), TestPeople.PASSWORD);
        UUID second = written("", "300");
        reply(second, "agree", "", issued(second), TestPeople.PASSWORD);
        races.atOnce(
                () -> demand(first, "300", "8 of today"),
                () -> assertThatThrownBy(() -> demand(second, "300", "9 of today"))
                        .isNotNull());
        assertThat(state(first)).isEqualTo(VisitState.DONE);
        assertThat(state(second)).isEqualTo(VisitState.REFUND);
    }

    @Test
    void startsAnewWhenTheDayMovesAndEndsWhenItIsCalledOff() throws Exception {
        UUID id = extra();
        LocalDate day = LocalDate.now(clock).plusDays(30);
        as(post("/staff/visits/" + id + "/day").param("day", day.toString()).param("reason", "Snow"))
                .andExpect(flash().attribute("done", "grant.visit.moved"));
        assertThat(cases.isRunning(id)).isTrue();
        assertThat(LocalDate.ofInstant(cases.timer(id, "Event_VisitComing"), clock.getZone()))
                .isBefore(day);
        cases.fire(id, "Event_VisitComing");
        as(post("/staff/visits/" + id + "/call-off").param("reason", "Answered by letter"))
                .andExpect(flash().attribute("done", "grant.visit.calledOff"));
        assertThat(cases.isRunning(id)).isFalse();
        assertThat(state(id)).isEqualTo(VisitState.CALLED_OFF);
    }

    @Test
    void tellsNobodyOfVisitWhoseDayIsOver() {
        UUID id = extra();
        cases.fire(id, "Event_VisitComing");
        toTheDayOf(id);
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofDays(1))));
        assertThatThrownBy(() -> submit(id, "Task_PrepareVisit", Map.of("visitTeam", "Two", "visitMeets", "All")))
                .isNotNull();
        assertThat(state(id)).isEqualTo(VisitState.PLANNED);
    }

    @Test
    void recordsThatVisitWasNotHeld() {
        UUID id = extra();
        prepare(id);
        assertThatThrownBy(() -> submit(id, "Task_RecordVisit", Map.of("visitHeld", "notHeld")))
                .isNotNull();
        Map<String, Object> notHeld = Map.of("visitHeld", "notHeld", "visitReason", "Nobody opened");
        assertThatThrownBy(() -> submit(id, "Task_RecordVisit", notHeld)).isNotNull();
        toTheDayOf(id);
        submit(id, "Task_RecordVisit", notHeld);
        assertThat(state(id)).isEqualTo(VisitState.NOT_HELD);
        assertThat(cases.isRunning(id)).isFalse();
    }

    private UUID extra() {
        testPeople.as(
                officer,
                () -> assertThat(addVisit.to(grant.id(), LocalDate.now(clock).plusDays(2), "A letter")
                                .isAllowed())
                        .isTrue());
        return visits.of(grant.id()).stream()
                .filter(visit -> visit.extra() && visit.isPlanned())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** An extra visit whose act is finished. */
    private UUID written(String remedy, String ineligible) throws Exception {
        UUID id = extra();
        prepare(id);
        toTheDayOf(id);
        write(id, remedy, ineligible);
        record(id);
        return id;
    }

    private void prepare(UUID id) {
        testVisits.prepare(id, officer);
        assertThat(state(id)).isEqualTo(VisitState.PREPARED);
    }

    private void toTheDayOf(UUID id) {
        LocalDate day = visits.find(id).orElseThrow().day();
        ClockUtil.setCurrentTime(
                Date.from(day.atTime(12, 0).atZone(clock.getZone()).toInstant()));
    }

    private ResultActions write(UUID id, String remedy, String ineligible) throws Exception {
        MockHttpServletRequestBuilder request = post("/staff/visits/" + id + "/act")
                .param("_version", Integer.toString(acts.find(id).orElseThrow().edits()))
                .param("met", "Volunteers")
                .param("found", "All is there")
                .param("recommended", "Go on")
                .param("remedy", remedy)
                .param("ineligible", ineligible);
        for (String point : draftVisitAct.checklist(grant)) {
            request.param("answer." + point, "YES").param("remark." + point, "Seen");
        }
        return as(request);
    }

    private void record(UUID id) {
        submit(id, "Task_RecordVisit", Map.of("visitHeld", "held"));
    }

    /** @return SHA-256 of the Russian rendition of the act */
    private String issued(UUID id) {
        cases.fire(id, "Task_IssueVisitAct");
        return papers.find(id.toString(), "visit-act", 1)
                .orElseThrow()
                .digests()
                .get("ru");
    }

    private void rule(UUID id, String ruling) {
        submit(id, "Task_AnswerVisitObjection", Map.of("visitRuling", ruling, "visitRulingReasons", "Looked again"));
        cases.fire(id, "Task_NotifyOfVisitRuling");
    }

    private void remedyNotice(UUID id) {
        cases.fire(id, "Task_IssueRemedyNotice");
        assertThat(papers.find(id.toString(), "remedy-notice", 1)).isPresent();
    }

    private void check(UUID id, String found) {
        submit(id, "Task_CheckRemedy", Map.of("remedyCheck", found, "remedyRemark", "Seen on the spot"));
    }

    private void demand(UUID id, String sum, String document) {
        submit(
                id,
                "Task_DemandRefund",
                Map.of("demandSum", sum, "demandDocument", document, "demandReason", "By the act"));
    }

    private ResultActions reply(UUID id, String reply, String objection, String seen, String password)
            throws Exception {
        return mvc.perform(post("/cabinet/visits/" + id + "/reply")
                .param("reply", reply)
                .param("objection", objection)
                .param("seen", seen)
                .param("password", password)
                .with(testPeople.signedIn(road.representative(grant)))
                .with(csrf()));
    }

    private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(testPeople.signedIn(officer)).with(csrf()));
    }

    private void submit(UUID id, String task, Map<String, Object> answers) {
        testPeople.as(officer, () -> cases.submit(id, task, answers));
    }

    private VisitState state(UUID id) {
        return visits.find(id).orElseThrow().state();
    }
}
