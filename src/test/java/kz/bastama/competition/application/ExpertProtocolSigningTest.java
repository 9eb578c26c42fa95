package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.TestPeople;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.ProtocolSignature;
import kz.bastama.competition.domain.ProtocolSignatures;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.journal.EventWords;
import kz.bastama.journal.Journal;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@BastamaTest
class ExpertProtocolSigningTest {

    private static final Map<String, Object> SIGNS = Map.of("expertProtocolSigned", true);

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople people;

    @Autowired
    private ProtocolSignatures signatures;

    @Autowired
    private Papers papers;

    @Autowired
    private Journal journal;

    @Autowired
    private EventWords words;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private UUID id;
    private List<Seat> experts;
    private Paper protocol;

    @BeforeEach
    void issuesTheProtocol() {
        id = cases.announced("10000000.00");
        var application = applicants.sent(id, applicants.applicant(), "5000000.00");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        experts = cases.experts(4);
        commissions.openExpertise(id, experts);
        commissions.score(id, experts, Map.of(application.id(), "90"));
        commissions.callExperts(id);
        commissions.attend(id, Body.EXPERTS, experts.subList(0, 3), Attendance.IN_PERSON);
        commissions.attend(id, Body.EXPERTS, experts.subList(3, 4), Attendance.ABSENT);
        cases.complete(id, Role.SECRETARY, TestSelection.MET);
        cases.fire(id, "Task_IssueExpertProtocol");
        cases.fire(id, "Task_NotifyExpertSigners");
        protocol = papers.find(id.toString(), "expert-protocol", 1).orElseThrow();
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName(
            "Each expert who took part signs with the own password over the digests shown; the secretary after them")
    void signsBeforeTheCommissionIsConvened() throws Exception {
        String page = "/expert/competitions/" + id;
        Map<String, String> right = Map.of("seen", protocol.digests().get("ru"), "password", TestPeople.PASSWORD);
        mvc.perform(get(page).with(people.signedIn(experts.get(0).person())))
                .andExpect(content().string(containsString(protocol.digests().get("kk"))))
                .andExpect(content().string(containsString(protocol.digests().get("ru"))));
        mvc.perform(get(page).with(people.signedIn(experts.get(3).person())))
                .andExpect(
                        content().string(not(containsString(protocol.digests().get("ru")))));
        act(experts.get(3).person(), "/signature", right).andExpect(status().isNotFound());
        act(people.open(Role.EXPERT), "/signature", right).andExpect(status().isNotFound());
        act(experts.get(0).person(), "/signature", Map.of("seen", right.get("seen"), "password", "another"))
                .andExpect(flash().attributeExists("refusals"));
        act(experts.get(0).person(), "/signature", Map.of("seen", "0".repeat(64), "password", TestPeople.PASSWORD))
                .andExpect(flash().attributeExists("refusals"));
        assertThat(signatures.of(id, Body.EXPERTS)).isEmpty();

        act(experts.get(1).person(), "/signature", right).andExpect(flash().attributeExists("done"));
        act(experts.get(2).person(), "/signature-refused", Map.of("reason", "Not what we said"))
                .andExpect(flash().attributeExists("done"));
        assertThat(cases.refusal(id, Role.SECRETARY, SIGNS))
                .contains(cases.worded("competition.tooFewSignatures", Map.of("signed", 1, "needed", 2)))
                .contains(cases.worded("competition.chairUnsigned", Map.of()));
        assertThat(cases.refusal(id, Role.SECRETARY, because("Ill")))
                .as("the term runs")
                .contains(cases.worded("competition.chairUnsigned", Map.of()));
        act(experts.get(0).person(), "/signature", right).andExpect(flash().attributeExists("done"));
        cases.complete(id, Role.SECRETARY, SIGNS);

        assertThat(cases.task(id).key()).isEqualTo("Task_ConveneCommission");
        Person secretary = cases.officer(Role.SECRETARY);
        assertThat(signatures.of(id, Body.EXPERTS))
                .filteredOn(ProtocolSignature::isSigned)
                .extracting(ProtocolSignature::personId)
                .containsExactlyInAnyOrder(
                        experts.get(0).person().id(), experts.get(1).person().id(), secretary.id());
        assertThat(signatures.of(id, Body.COMMISSION)).isEmpty();
        assertThat(signatures.left(id, Body.EXPERTS)).isEmpty();
        assertThat(said("competition.protocolSigned"))
                .hasSize(3)
                .allSatisfy(said -> assertThat(said)
                        .contains(
                                protocol.number(),
                                protocol.digests().get("kk"),
                                protocol.digests().get("ru")))
                .anySatisfy(said -> assertThat(said).contains("recorded in Tasklist by " + secretary.name()));
        mvc.perform(get("/staff/competitions/" + id).with(people.signedIn(secretary)))
                .andExpect(content().string(containsString("id=\"expert-protocol\"")))
                .andExpect(content().string(containsString("Not what we said")));
    }

    @Test
    @DisplayName(
            "Where too few experts sign, the case goes on after the term, with a reason that stands on page and history")
    void goesOnAfterTheTermWithAReason() throws Exception {
        assertThat(cases.refusal(id, Role.SECRETARY, because("Two are ill"))).isNotBlank();
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofDays(30))));
        assertThat(cases.refusal(id, Role.SECRETARY, SIGNS))
                .contains(cases.worded("competition.unsignedWithoutReason", Map.of()));
        cases.complete(id, Role.SECRETARY, because("Two are ill"));

        assertThat(cases.task(id).key()).isEqualTo("Task_ConveneCommission");
        assertThat(signatures.left(id, Body.EXPERTS)).contains("Two are ill");
        assertThat(said("competition.protocolLeftUnsigned"))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("0 of the needed 2", "Two are ill"));
        mvc.perform(get("/staff/competitions/" + id).with(people.signedIn(cases.officer(Role.SECRETARY))))
                .andExpect(content().string(containsString("Two are ill")));
    }

    @Test
    @DisplayName("The secretary signs last: after that nobody signs or refuses to, and the page says why")
    void collectsNothingAfterTheSecretary() throws Exception {
        Person late = experts.get(2).person();
        Map<String, String> right = Map.of("seen", protocol.digests().get("ru"), "password", TestPeople.PASSWORD);
        act(experts.get(0).person(), "/signature", right).andExpect(flash().attributeExists("done"));
        act(experts.get(1).person(), "/signature", right).andExpect(flash().attributeExists("done"));
        cases.complete(id, Role.SECRETARY, SIGNS);

        act(late, "/signature", right).andExpect(flash().attributeExists("refusals"));
        act(late, "/signature-refused", Map.of("reason", "Not what we said"))
                .andExpect(flash().attributeExists("refusals"));
        assertThat(signatures.of(id, Body.EXPERTS))
                .extracting(ProtocolSignature::personId)
                .doesNotContain(late.id());
        mvc.perform(get("/expert/competitions/" + id).with(people.signedIn(late)))
                .andExpect(content().string(not(containsString("/signature"))))
                .andExpect(content().string(containsString("подписи больше не собираются")));
    }

    private static Map<String, Object> because(String reason) {
        return Map.of("expertProtocolSigned", true, "expertsUnsignedReason", reason);
    }

    private List<String> said(String what) {
        return journal.ofCase(id.toString()).stream()
                .filter(record -> record.entry().what().equals(what))
                .map(record -> words.say(record, Locale.ENGLISH))
                .toList();
    }

    private ResultActions act(Person who, String what, Map<String, String> parameters) throws Exception {
        var request = post("/expert/competitions/" + id + what);
        parameters.forEach(request::param);
        return mvc.perform(request.with(csrf()).with(people.signedIn(who)));
    }
}
