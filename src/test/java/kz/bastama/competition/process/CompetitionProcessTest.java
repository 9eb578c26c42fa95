package kz.bastama.competition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.BastamaTest;
import kz.bastama.PassesEveryElement;
import kz.bastama.TestPeople;
import kz.bastama.account.Role;
import kz.bastama.competition.Award;
import kz.bastama.competition.LotDecided;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestObjections;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.WonApplications;
import kz.bastama.competition.application.AppointAnotherExpert;
import kz.bastama.competition.application.CancelCompetition;
import kz.bastama.competition.application.ExplainDeparture;
import kz.bastama.competition.application.RepeatCompetition;
import kz.bastama.competition.application.ScoreApplication;
import kz.bastama.competition.application.SendObjection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionState;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Postponement;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.competition.paper.ExpertProtocolPaper;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.engine.Cases;
import kz.bastama.journal.Journal;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notices;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@PassesEveryElement("competition")
@RecordApplicationEvents
class CompetitionProcessTest {

    private static final OfficialText OLD_TEAM =
            OfficialText.of("Команда былтырғыдай", "The team is the same as last year");

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestObjections objecting;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private Objections objections;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Selection selection;

    @Autowired
    private WonApplications wonApplications;

    @Autowired
    private RepeatCompetition repeatCompetition;

    @Autowired
    private CancelCompetition cancelCompetition;

    @Autowired
    private AppointAnotherExpert anotherExpert;

    @Autowired
    private ScoreApplication scoreApplication;

    @Autowired
    private Detours detours;

    @Autowired
    private ExplainDeparture explainDeparture;

    @Autowired
    private Papers papers;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private Bodies bodies;

    @Autowired
    private ExpertProtocolPaper protocolPaper;

    @Autowired
    private Terms terms;

    @Autowired
    private Cases running;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void isMonday() {
        at("2026-03-02T05:00:00Z");
    }

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    void carriesCompetitionFromThePlanToContracting() throws Exception {
        UUID id = cases.planned("10000000.00");
        assertThat(cases.task(id).groups()).containsExactly("operator");
        mvc.perform(get("/calls/" + id)).andExpect(status().isNotFound());
        assertThat(cases.refusal(id, Role.OPERATOR, Map.of("contactPerson", "Only")))
                .isNotBlank();
        announce(id);
        assertThat(competition(id).closesAt()).isEqualTo("2026-03-26T13:30:00Z");
        assertThat(cases.job(id, "Event_IntakeEnded").getDuedate())
                .as("what arrived before the closing is processed in the minute after it")
                .isEqualTo(Date.from(Instant.parse("2026-03-26T13:31:00Z")));
        assertThat(paper(id, "announcement").number()).matches("AN-2026-\\d{5}");
        mvc.perform(get("/calls/" + id)).andExpect(status().isOk());

        at("2026-03-10T05:00:00Z");
        Applicant best = applicants.applicant();
        Applicant second = applicants.applicant();
        Applicant outside = applicants.newcomer();
        Application first = applicants.sent(id, best, "6000000.00");
        Application other = applicants.sent(id, second, "4000000.00");
        Application barred = applicants.sent(id, outside, "4000000.00");
        List.of(first, other, barred).forEach(application -> cases.settle(application.id()));
        closeIntake(id);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.CHECK);
        applicants.check(first.id(), "admit");
        applicants.check(other.id(), "admit");
        assertThat(running.tasksOf(id.toString())).isEmpty();
        applicants.check(barred.id(), "refuse");
        commissions.confirmCheck(id);
        assertThat(paper(id, "check-conclusion").number()).matches("CC-2026-\\d{5}");
        assertThat(competition(id).checkSignatory()).isEqualTo("Chair Of Board");
        assertThat(competition(id).checkSignatoryKk()).isEqualTo("Basqarma toragasy");
        assertThat(journal.ofCase(id.toString()))
                .filteredOn(record -> record.entry().what().equals("competition.checkConfirmed"))
                .singleElement()
                .satisfies(record -> assertThat(record.actorId())
                        .isEqualTo(cases.secondOfficer(Role.OPERATOR).id()));

        List<Seat> experts = cases.experts(3);
        commissions.choose(id, experts.subList(0, 2));
        assertThat(cases.refusal(id, Role.OPERATOR, Map.of("expertsAppointed", true)))
                .contains(cases.worded("competition.tooFewExperts", Map.of("least", 3, "appointed", 2)));
        commissions.choose(id, experts);
        cases.complete(id, Role.OPERATOR, Map.of("expertsAppointed", true));
        cases.fire(id, "Task_NotifyExperts");
        assertThat(experts)
                .allSatisfy(expert -> assertThat(notices.of(expert.person().id()))
                        .anyMatch(notice -> notice.path().equals("/expert/competitions/" + id)));
        assertThat(commissions.sheets(id, experts.get(0))).hasSize(2);
        assertThat(codes(commissions.choose(id, experts.subList(0, 1)))).containsExactly("competition.expertiseOpen");
        commissions.score(id, experts, Map.of(first.id(), "90", other.id(), "80"));

        assertThat(cases.task(id).key()).isEqualTo("Task_ConveneExperts");
        assertThat(cases.task(id).due()).isEqualTo("2026-03-27T18:59:59.999Z");
        at("2026-04-10T06:00:00Z");
        Map<String, Object> call = Map.of(
                "expertMeetingDate", "2026-04-14",
                "expertMeetingTime", "15:30",
                "expertMeetingPlaceKk", "5-зал",
                "expertMeetingPlace", "Hall 5");
        assertThat(cases.refusal(id, Role.SECRETARY, with(call, "expertMeetingDate", "2026-04-13")))
                .contains(
                        cases.worded("competition.noticeTooShort", Map.of("day", "13.04.2026", "limit", "14.04.2026")));
        assertThat(cases.refusal(id, Role.SECRETARY, with(call, "expertMeetingDate", "2026-04-18")))
                .as("a Saturday")
                .contains(
                        cases.worded("competition.meetingOnDayOff", Map.of("day", "18.04.2026", "next", "20.04.2026")));
        assertThat(cases.refusal(id, Role.SECRETARY, with(call, "expertMeetingTime", "25:00")))
                .isNotBlank();
        cases.complete(id, Role.SECRETARY, call);
        cases.fire(id, "Task_InviteExperts");
        assertThat(notices.of(experts.get(2).person().id()))
                .anyMatch(notice -> notice.subject().contains("14.04.2026, 15:30")
                        && notice.body().contains("Hall 5")
                        && notice.body().contains(first.number() + ", " + other.number()));
        assertThat(cases.task(id).due()).isEqualTo("2026-04-17T18:59:59.999Z");
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.MET))
                .contains(cases.worded("competition.expertsAhead", Map.of("limit", "14.04.2026")));

        at("2026-04-14T06:00:00Z");
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.MET))
                .contains(cases.worded("competition.noQuorum", Map.of("present", 0, "needed", 2)));
        commissions.attend(id, Body.EXPERTS, experts.subList(0, 2), Attendance.REMOTE);
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.MET))
                .contains(cases.worded("competition.attendanceMissing", Map.of("name", "Expert 2")));
        commissions.attend(id, Body.EXPERTS, experts.subList(2, 3), Attendance.ABSENT);
        cases.complete(id, Role.SECRETARY, TestSelection.MET);
        cases.fire(id, "Task_IssueExpertProtocol");
        Paper expertProtocol = paper(id, "expert-protocol");
        assertThat(expertProtocol.number()).matches("EP-2026-\\d{5}");
        assertThat(selection.ranking(id))
                .extracting(Ranked::applicationId, ranked -> ranked.average().toPlainString(), Ranked::rank)
                .containsExactly(Tuple.tuple(first.id(), "90.00", 1), Tuple.tuple(other.id(), "80.00", 2));
        mvc.perform(get("/papers/" + expertProtocol.id() + "/ru")).andExpect(status().isNotFound());
        for (String page : List.of("/calls/" + id, "/calls/" + id + "/lots/1")) {
            mvc.perform(get(page))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(expertProtocol.number()))));
        }

        cases.fire(id, "Task_NotifyExpertSigners");
        assertThat(notices.of(experts.get(0).person().id()))
                .anyMatch(notice -> notice.path().equals("/expert/competitions/" + id + "#protocol"));
        assertThat(cases.task(id).key()).isEqualTo("Task_CollectExpertSignatures");
        at("2026-04-15T19:01:00Z");
        cases.fire(id, "Event_ExpertSigningLate");
        cases.fire(id, "Task_RemindExpertSigners");
        assertThat(notices.of(experts.get(0).person().id()))
                .anyMatch(notice -> notice.subject().contains(expertProtocol.number())
                        && notice.subject().contains("is not signed yet"));
        at("2026-04-14T06:00:00Z");
        cases.signAsExperts(id);

        assertThat(cases.task(id).due()).isEqualTo("2026-04-15T18:59:59.999Z");
        List<Seat> members = cases.commission();
        commissions.seat(id, members.subList(0, 4));
        Map<String, Object> meeting = with(commissions.meeting(), "commissionDate", "2026-04-20");
        assertThat(cases.refusal(id, Role.SECRETARY, meeting))
                .contains(cases.worded("competition.commissionSize", Map.of("least", 7, "most", 9, "seated", 4)))
                .contains(cases.worded("competition.commissionEven", Map.of()))
                .contains(cases.worded("competition.commissionLacks", Map.of("seat", "NGO")))
                .contains(cases.worded("competition.tooFewNgos", Map.of("least", 2)));
        commissions.seat(id, members);
        assertThat(cases.refusal(id, Role.SECRETARY, with(meeting, "commissionDate", "2026-04-13")))
                .contains(cases.worded("engine.dayPast", Map.of("day", "13.04.2026", "limit", "14.04.2026")));
        assertThat(cases.refusal(id, Role.SECRETARY, with(meeting, "commissionDate", "2027-08-12")))
                .contains(cases.worded("engine.dayTooFar", Map.of("day", "12.08.2027", "limit", "13.07.2026")));
        assertThat(cases.refusal(id, Role.SECRETARY, with(meeting, "commissionDate", "2026-04-16")))
                .contains(
                        cases.worded("competition.noticeTooShort", Map.of("day", "16.04.2026", "limit", "17.04.2026")));
        assertThat(cases.refusal(id, Role.SECRETARY, with(meeting, "commissionDate", "2026-05-01")))
                .as("a holiday")
                .contains(
                        cases.worded("competition.meetingOnDayOff", Map.of("day", "01.05.2026", "next", "04.05.2026")));
        cases.complete(id, Role.SECRETARY, meeting);
        cases.fire(id, "Task_NotifyMembers");
        assertThat(cases.task(id).due()).isEqualTo("2026-04-21T18:59:59.999Z");
        assertThat(notices.of(members.get(6).person().id()))
                .anyMatch(notice -> notice.body().contains("Lots")
                        && notice.body().contains(first.number() + ", " + other.number())
                        && notice.body().contains(expertProtocol.number())
                        && notice.body()
                                .contains(paper(id, "consolidated-sheet").number()));
        assertThat(members)
                .allSatisfy(member -> assertThat(notices.of(member.person().id()))
                        .anyMatch(notice -> notice.path().equals("/member/competitions/" + id)
                                && notice.subject().contains("20.04.2026")));
        assertThat(codes(commissions.seat(id, members.subList(0, 6))))
                .containsExactly("competition.commissionConvened");

        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED))
                .contains(cases.worded("competition.noQuorum", Map.of("present", 0, "needed", 5)));
        Map<UUID, Vote.Choice> both = Map.of(first.id(), Vote.Choice.FOR, other.id(), Vote.Choice.FOR);
        assertThat(codes(commissions.vote(id, members.get(0), both)))
                .as("nobody votes before the day")
                .containsExactly("competition.meetingAhead");
        commissions.join(id, members);
        assertThat(codes(commissions.attend(id, Body.COMMISSION, members, Attendance.REMOTE)))
                .containsExactly("competition.meetingAhead");
        assertThat(bodies.of(id, Body.COMMISSION))
                .extracting(Seated::attendance)
                .containsOnly(Attendance.UNKNOWN);
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED))
                .contains(cases.worded("competition.commissionAhead", Map.of("limit", "20.04.2026")));
        members.forEach(member -> commissions.declareNone(id, member));
        mvc.perform(get("/member/competitions/" + id)
                        .with(testPeople.signedIn(members.get(0).person())))
                .andExpect(content().string(containsString("можно в день заседания, 20")))
                .andExpect(content().string(containsString(first.number())))
                .andExpect(content().string(not(containsString("/attendance\""))))
                .andExpect(content().string(not(containsString("type=\"radio\""))));
        assertThat(terms.ofCase(id.toString()))
                .filteredOn(term -> term.name().equals("commissionMeeting"))
                .as("called is not held")
                .singleElement()
                .matches(Term::isOpen);
        at("2026-04-20T06:00:00Z");
        assertThat(codes(commissions.vote(id, members.get(0), both))).containsExactly("competition.memberSilent");
        commissions.join(id, members.subList(0, 4));
        assertThat(codes(commissions.vote(id, members.get(0), both))).containsExactly("competition.noQuorum");
        assertThat(selection.votes(id)).isEmpty();
        commissions.join(id, members.subList(4, 5));
        assertThat(codes(commissions.vote(id, members.get(0), both)))
                .as("the chair is not chosen by the votes")
                .containsExactly("competition.nobodyLeads");
        assertThat(codes(commissions.lead(id, Body.COMMISSION, members.get(6))))
                .containsExactly("competition.chairNotPresent");
        assertThat(commissions.lead(id, Body.COMMISSION, members.get(1)).isAllowed())
                .isTrue();
        commissions.vote(id, members.get(0), Map.of(first.id(), Vote.Choice.FOR));
        members.subList(1, 5).forEach(member -> commissions.vote(id, member, both));
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED))
                .contains(cases.worded("competition.votesMissing", Map.of("name", "Member OPERATOR")));
        commissions.vote(id, members.get(0), both);
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED))
                .contains(cases.worded("competition.attendanceMissing", Map.of("name", "Member NGO")));
        commissions.attend(id, Body.COMMISSION, members.subList(5, 7), Attendance.ABSENT);
        cases.complete(id, Role.SECRETARY, TestSelection.VOTED);
        assertThat(terms.ofCase(id.toString()))
                .filteredOn(term -> term.name().equals("commissionMeeting"))
                .noneMatch(Term::isOpen);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.RESULT);
        cases.fire(id, "Task_IssueCommissionProtocol");
        assertThat(paper(id, "commission-protocol").number()).matches("CP-2026-\\d{5}");

        cases.fire(id, "Task_NotifySigners");
        assertThat(notices.of(members.get(0).person().id()))
                .anyMatch(notice -> notice.path().equals("/member/competitions/" + id + "#protocol"));
        assertThat(cases.refusal(id, Role.SECRETARY, Map.of("protocolSigned", true)))
                .contains(cases.worded("competition.tooFewSignatures", Map.of("signed", 0, "needed", 3)));
        mvc.perform(get("/calls/" + id)).andExpect(content().string(not(containsString("id=\"result\""))));
        at("2026-04-21T19:01:00Z");
        cases.fire(id, "Event_SigningLate");
        cases.fire(id, "Task_RemindSigners");
        assertThat(notices.of(members.get(0).person().id()))
                .anyMatch(notice -> notice.subject()
                        .contains(paper(id, "commission-protocol").number()));
        at("2026-04-21T06:00:00Z");
        cases.sign(id);
        cases.fire(id, "Task_PublishResult");
        Paper later = paper(id, "commission-protocol-extract");
        mvc.perform(get("/papers/" + later.id() + "/ru")).andExpect(status().isNotFound());
        mvc.perform(get("/calls/" + id))
                .andExpect(content().string(containsString("Выписки из протоколов будут опубликованы")));
        at("2026-04-22T19:00:00Z");
        mvc.perform(get("/papers/" + later.id() + "/ru")).andExpect(status().isOk());
        mvc.perform(get("/papers/" + paper(id, "commission-protocol").id() + "/ru"))
                .andExpect(status().isNotFound());
        Paper extract = paper(id, "expert-extract");
        mvc.perform(get("/papers/" + extract.id() + "/ru")).andExpect(status().isOk());
        mvc.perform(get("/papers/" + expertProtocol.id() + "/ru")).andExpect(status().isNotFound());
        mvc.perform(get("/calls/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(extract.number())))
                .andExpect(content().string(not(containsString(expertProtocol.number()))))
                .andExpect(content().string(containsString("Clean river")));
        cases.fire(id, "Task_NotifyApplicants");
        for (Applicant one : List.of(best, second, outside)) {
            assertThat(notices.of(one.person().id()))
                    .filteredOn(notice -> notice.path().startsWith("/cabinet/applications/"))
                    .hasSize(one == outside ? 3 : 2);
        }
        assertThat(cases.job(id, "Event_ObjectionTermEnded").getDuedate())
                .isEqualTo(Date.from(Instant.parse("2026-04-24T19:00:59.999Z")));
        assertThat(events.stream(LotDecided.class)).isEmpty();
        at("2026-04-24T19:01:00Z");
        cases.fire(id, "Event_ObjectionTermEnded");
        cases.fire(id, "Task_ConcludeCompetition");

        assertThat(competition(id).state()).isEqualTo(CompetitionState.CONCLUDED);
        assertThat(running.isRunning("competition", id.toString())).isFalse();
        assertThat(events.stream(LotDecided.class))
                .singleElement()
                .satisfies(decided -> assertThat(decided.winners())
                        .extracting(Award::applicationId)
                        .containsExactly(first.id(), other.id()));
        assertThat(terms.ofCase(id.toString())).noneMatch(term -> term.isOpen());
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .contains(
                        "competition.planned",
                        "competition.announced",
                        "competition.intakeClosed",
                        "competition.checkConcluded",
                        "competition.expertiseOpened",
                        "competition.scored",
                        "competition.ranked",
                        "competition.votingOpened",
                        "competition.decided",
                        "competition.resultPublished",
                        "competition.concluded");
    }

    @Test
    @DisplayName("objection.suspendsContract: nothing is contracted before the last objection is settled")
    void holdsContractingUntilTheLastObjectionIsSettled() throws Exception {
        TestObjections.Result result = objecting.published("6000000.00", "5000000.00");
        UUID id = result.competition();
        Objection one = objecting.object(result, 0);
        Objection other = objecting.object(result, 1);
        objecting.dismiss(one.id());
        assertThat(running.isWaitingFor("competition", id.toString(), "competition.objectionsDecided"))
                .isFalse();
        at("2026-03-31T19:00:01Z");
        cases.fire(id, "Event_ObjectionTermEnded");
        cases.settle(id);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.RESULT);
        assertThat(events.stream(LotDecided.class)).isEmpty();
        assertThat(objecting.object(result, 1, Instant.parse("2026-03-31T19:00:02Z")))
                .isEqualTo(new SendObjection.Outcome.Sent(objecting.find(other.id())));
        mvc.perform(get("/calls/" + id).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("No agreements are concluded until")));

        objecting.dismiss(other.id());
        cases.settle(id);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.CONCLUDED);
        assertThat(events.stream(LotDecided.class)).hasSize(1);
        assertThat(running.isRunning("competition", id.toString())).isFalse();
    }

    /** So it is too for the cases of the model that went from the end of the term straight to the conclusion. */
    @Test
    void concludesWithTheLastObjectionWhereTheCaseItselfHasEnded() {
        TestObjections.Result result = objecting.published("6000000.00", "5000000.00");
        UUID id = result.competition();
        Instant due = objecting.due(id);
        at("2026-03-31T19:00:01Z");
        cases.fire(id, "Event_ObjectionTermEnded");
        assertThat(objecting.object(result, 1, due.plusMillis(1))).isInstanceOf(SendObjection.Outcome.Refused.class);
        assertThat(objecting.object(result, 1, due)).isInstanceOf(SendObjection.Outcome.Sent.class);
        cases.settle(id);
        assertThat(running.isRunning("competition", id.toString())).isFalse();
        assertThat(competition(id).state()).isEqualTo(CompetitionState.RESULT);

        objecting.dismiss(objections.ofCompetition(id).get(0).id());
        assertThat(competition(id).state()).isEqualTo(CompetitionState.CONCLUDED);
        assertThat(events.stream(LotDecided.class)).hasSize(1);
    }

    @Test
    @DisplayName("Rules of 2022, point 42: a case announced under them ends with the protocol of the expert commission")
    void letsTheExpertsDecideUnderTheRulesOf2022() throws Exception {
        at("2025-06-25T05:00:00Z");
        UUID id = cases.announced("10000000.00");
        assertThat(competition(id).edition()).hasToString("state-grant/2022-10-01");
        Application best = sentBySomebodyFiled(id, "6000000.00");
        Application tooDear = sentBySomebodyFiled(id, "6000000.00");
        Application fits = sentBySomebodyFiled(id, "4000000.00");
        at("2025-07-15T13:30:01Z");
        cases.fire(id, "Event_IntakeEnded");
        List.of(best, tooDear, fits).forEach(one -> applicants.check(one.id(), "admit"));
        List<Seat> experts = cases.experts(5);
        commissions.openExpertise(id, experts);
        commissions.score(id, experts, Map.of(best.id(), "90", tooDear.id(), "80", fits.id(), "70"));
        commissions.callExperts(id);
        commissions.attend(id, Body.EXPERTS, experts.subList(0, 4), Attendance.REMOTE);
        commissions.attend(id, Body.EXPERTS, experts.subList(4, 5), Attendance.ABSENT);
        mvc.perform(post("/staff/competitions/" + id + "/hearings/" + best.id())
                        .param("held", "true")
                        .param("presenterKk", "Жетекші")
                        .param("presenter", "Head")
                        .param("questionsKk", "Қанша оқушы?")
                        .param("questions", "How many pupils?")
                        .with(csrf())
                        .with(testPeople.signedIn(cases.officer(Role.SECRETARY))))
                .andExpect(flash().attribute("done", "competition.saved"));
        mvc.perform(get("/staff/competitions/" + id).with(testPeople.signedIn(cases.officer(Role.SECRETARY))))
                .andExpect(content().string(containsString("How many pupils?")));
        cases.complete(id, Role.SECRETARY, TestSelection.MET);
        assertThat(competition(id).state()).as("ranked, and so decided").isEqualTo(CompetitionState.RESULT);
        assertThat(codes(commissions.declare(id, experts.get(0), best.id())))
                .containsExactly("competition.conflictTooLate");
        cases.settle(id);
        assertThat(protocolPaper
                        .deciding(competition(id))
                        .lots()
                        .get(0)
                        .rows()
                        .get(0)
                        .hearing()
                        .questions())
                .isEqualTo(OfficialText.of("Қанша оқушы?", "How many pupils?"));

        assertThat(papers.find(id.toString(), "commission-protocol", 1)).isEmpty();
        assertThat(paper(id, "expert-protocol").edition()).isEqualTo("state-grant/2022-10-01");
        assertThat(selection.awards(id).values())
                .singleElement()
                .satisfies(awards ->
                        assertThat(awards).extracting(Award::applicationId).containsExactly(best.id(), fits.id()));
        mvc.perform(get("/calls/" + id)).andExpect(content().string(containsString("Clean river")));
        cases.fire(id, "Event_ObjectionTermEnded");
        cases.settle(id);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.CONCLUDED);
        assertThat(wonApplications.find(best.id()).orElseThrow().protocolNumber())
                .isEqualTo(paper(id, "expert-protocol").number());
        assertThat(journal.ofCase(id.toString()))
                .extracting(record -> record.entry().what())
                .contains("competition.winnersNamed")
                .doesNotContain("competition.decided", "competition.votingOpened");
    }

    @Test
    void isNotHeldWithoutApplicationsAndIsRepeated() throws Exception {
        UUID id = cases.announced("10000000.00", "5000000.00");
        applicants.draft(id, applicants.applicant(), "5000000.00");

        closeIntake(id);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.NOT_HELD);
        assertThat(journal.ofCase(id.toString()))
                .last()
                .satisfies(record -> assertThat(record.entry().details()).containsEntry("received", "0"));
        cases.settle(id);
        assertThat(running.isRunning("competition", id.toString())).isFalse();
        Paper act = paper(id, "not-held-act");
        assertThat(act.number()).matches("NH-2026-\\d{5}");
        mvc.perform(get("/papers/" + act.id() + "/kk")).andExpect(status().isOk());

        UUID again = ((RepeatCompetition.Outcome.Planned) repeatCompetition.of(id)).id();
        assertThat(competitions.lotsOf(again))
                .extracting(lot -> lot.directionId() + " " + lot.amount())
                .containsExactlyElementsOf(competitions.lotsOf(id).stream()
                        .map(lot -> lot.directionId() + " " + lot.amount())
                        .toList());
        assertThat(repeatCompetition.of(id)).isInstanceOf(RepeatCompetition.Outcome.Refused.class);
        mvc.perform(get("/calls/" + id)).andExpect(content().string(not(containsString("/calls/" + again))));
        announce(again);
        mvc.perform(get("/calls/" + id)).andExpect(content().string(containsString("/calls/" + again)));
        mvc.perform(get("/calls/" + again)).andExpect(content().string(containsString("/calls/" + id)));
    }

    @Test
    void isNotHeldWhenNoneIsAdmittedAndTellsEachAllReasons() {
        UUID id = cases.announced("10000000.00");
        Applicant newcomer = applicants.newcomer();
        Application barred = applicants.sent(id, newcomer, "5000000.00");
        closeIntake(id);
        applicants.check(barred.id(), "refuse", "bankruptcy");
        assertThat(notices.of(newcomer.person().id()))
                .filteredOn(notice -> notice.body().contains("2) "))
                .singleElement()
                .satisfies(notice -> assertThat(notice.path()).isEqualTo("/cabinet/applications/" + barred.id()));

        commissions.confirmCheck(id);
        cases.settle(id);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.CHECK);
        assertThat(paper(id, "check-conclusion").number()).matches("CC-2026-\\d{5}");
        assertThat(repeatCompetition.of(id)).isInstanceOf(RepeatCompetition.Outcome.Refused.class);
        cases.fire(id, "Event_CheckObjectionTermEnded");
        cases.settle(id);

        assertThat(competition(id).state()).isEqualTo(CompetitionState.NOT_HELD);
        assertThat(repeatCompetition.of(id)).isInstanceOf(RepeatCompetition.Outcome.Planned.class);
        assertThat(paper(id, "not-held-act").number()).matches("NH-2026-\\d{5}");
        assertThat(notices.of(newcomer.person().id()))
                .anyMatch(notice -> notice.path().equals("/calls/" + id));
        assertThat(running.isRunning("competition", id.toString())).isFalse();
        assertThat(events.stream(LotDecided.class)).isEmpty();
    }

    @Test
    @DisplayName(
            "By analogy with point 588: where the check refused all, that is objected to before the competition is not held")
    void hearsObjectionsWhereTheCheckRefusedAll() throws Exception {
        UUID id = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application refused = applicants.sent(id, applicant, "5000000.00");
        closeIntake(id);
        applicants.check(refused.id(), "refuse", "bankruptcy");
        commissions.confirmCheck(id);
        cases.settle(id);
        assertThat(notices.of(applicant.person().id()))
                .anyMatch(notice -> notice.path().equals("/calls/" + id));
        mvc.perform(get("/calls/" + id).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("The check admitted no application. Objections to that")));
        mvc.perform(get("/cabinet/applications/" + refused.id()).with(testPeople.signedIn(applicant.person())))
                .andExpect(content().string(containsString("/cabinet/applications/" + refused.id() + "/objection")));

        Objection sent = objecting.object(objecting.refused(id, applicant, refused), 0);
        cases.fire(id, "Event_CheckObjectionTermEnded");
        cases.settle(id);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.CHECK);
        assertThat(running.isRunning("competition", id.toString())).isTrue();
        objecting.decide(sent.id(), objecting.assigned(sent.id()), TestObjections.ruling("uphold", "lotAgain"));
        cases.complete(sent.id(), Role.OPERATOR, Map.of("admissionDecision", "confirm"));
        cases.settle(sent.id());

        assertThat(objecting.find(sent.id()).state()).isEqualTo(ObjectionState.SETTLED);
        assertThat(applicants.find(refused.id()).state()).isEqualTo(ApplicationState.ADMITTED);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.EXPERTISE);
        assertThat(cases.task(id).key()).isEqualTo("Task_AppointExperts");
        mvc.perform(get("/cabinet/applications/" + refused.id()).with(testPeople.signedIn(applicant.person())))
                .andExpect(status().isOk());
        mvc.perform(get("/cabinet/applications/" + refused.id() + "/objection")
                        .with(testPeople.signedIn(applicant.person())))
                .andExpect(status().isOk());
    }

    @Test
    void isCancelledAndEndsEveryOpenStep() throws Exception {
        UUID id = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application waiting = applicants.sent(id, applicant, "5000000.00");
        closeIntake(id);
        cases.fire(waiting.id(), "Task_CheckByData");
        assertThat(running.tasksOf(waiting.id().toString())).hasSize(1);

        assertThat(codes(cancelCompetition.of(id, Cancellation.Cause.BUDGET_CUT, " ")))
                .containsExactly("competition.cancellationReason");
        assertThat(cancelCompetition
                        .of(id, Cancellation.Cause.BUDGET_CUT, "Order 7 of 1 April")
                        .isAllowed())
                .isTrue();
        cases.settle(id);

        assertThat(competition(id).state()).isEqualTo(CompetitionState.CANCELLED);
        assertThat(running.tasksOf(waiting.id().toString())).isEmpty();
        assertThat(running.isRunning("application", waiting.id().toString())).isFalse();
        assertThat(running.isRunning("competition", id.toString())).isFalse();
        assertThat(paper(id, "cancellation-notice").number()).matches("CN-2026-\\d{5}");
        assertThat(notices.of(applicant.person().id()))
                .anyMatch(notice -> notice.body().contains("Order 7 of 1 April"));
        assertThat(terms.ofCase(id.toString())).noneMatch(term -> term.isOpen());
        mvc.perform(get("/calls/" + id)).andExpect(content().string(containsString("Order 7 of 1 April")));
        assertThat(codes(cancelCompetition.of(id, Cancellation.Cause.OTHER, "Again")))
                .containsExactly("competition.notCancellable");
    }

    @Test
    @DisplayName("Quorum of two thirds: without it a commission is convened anew, and its protocol says so")
    void convenesAnewWithoutQuorum() {
        UUID id = cases.announced("10000000.00");
        Application only = applicants.sent(id, applicants.applicant(), "5000000.00");
        closeIntake(id);
        applicants.check(only.id(), "admit");
        List<Seat> experts = cases.experts(3);
        List<Seat> members = cases.commission();
        commissions.openExpertise(id, experts);
        commissions.score(id, experts, Map.of(only.id(), "90"));
        at("2026-04-14T06:00:00Z");
        commissions.callExperts(id);
        commissions.attend(id, Body.EXPERTS, experts.subList(0, 1), Attendance.IN_PERSON);
        assertThat(cases.refusal(id, Role.SECRETARY, with(TestSelection.MET, "expertNewDate", "2026-04-14")))
                .contains(
                        cases.worded("competition.newDateEarlier", Map.of("day", "14.04.2026", "limit", "15.04.2026")));
        assertThat(cases.refusal(id, Role.SECRETARY, with(TestSelection.MET, "expertNewDate", "2027-08-12")))
                .contains(cases.worded("engine.dayTooFar", Map.of("day", "12.08.2027", "limit", "13.07.2026")));
        cases.complete(id, Role.SECRETARY, with(TestSelection.MET, "expertNewDate", "2026-04-16"));
        cases.fire(id, "Task_NotifyExpertsOfNewDate");
        assertThat(notices.of(experts.get(2).person().id()))
                .anyMatch(notice -> notice.subject().contains("16.04.2026, 15:00"));
        assertThat(competition(id).state()).isEqualTo(CompetitionState.EXPERTISE);

        assertThat(bodies.meeting(id, Body.EXPERTS)).contains(called("2026-04-16"));
        at("2026-04-16T06:00:00Z");
        commissions.attend(id, Body.EXPERTS, experts, Attendance.IN_PERSON);
        assertThat(cases.refusal(id, Role.SECRETARY, with(TestSelection.MET, "expertNewDate", "2026-04-20")))
                .contains(cases.worded("competition.quorumReached", Map.of()));
        commissions.hold(id, experts, members);
        commissions.vote(id, members.get(1), Map.of(only.id(), Vote.Choice.FOR));
        commissions.attend(id, Body.COMMISSION, members.subList(3, 7), Attendance.ABSENT);
        assertThat(codes(commissions.vote(id, members.get(0), Map.of(only.id(), Vote.Choice.FOR))))
                .containsExactly("competition.noQuorum");
        assertThat(codes(commissions.vote(id, members.get(6), Map.of(only.id(), Vote.Choice.FOR))))
                .containsExactly("competition.memberAbsent");
        at("2026-04-20T06:00:00Z");
        cases.complete(id, Role.SECRETARY, with(TestSelection.VOTED, "commissionNewDate", "2026-04-23"));
        assertThat(selection.votes(id)).as("cast anew").isEmpty();
        assertThat(codes(commissions.attend(id, Body.COMMISSION, members, Attendance.REMOTE)))
                .containsExactly("competition.meetingAhead");
        cases.fire(id, "Task_NotifyMembersOfNewDate");
        assertThat(notices.of(members.get(6).person().id()))
                .anyMatch(notice -> notice.subject().contains("23.04.2026, 15:00"));

        at("2026-04-23T06:00:00Z");
        commissions.voteAll(id, members, Vote.Choice.FOR);
        Map<String, Object> held = new HashMap<>(TestSelection.VOTED);
        held.put("commissionNewDate", null);
        cases.complete(id, Role.SECRETARY, held);
        cases.settle(id);
        assertThat(competition(id).state()).isEqualTo(CompetitionState.RESULT);
        assertThat(detours.postponed(id, Body.EXPERTS))
                .containsExactly(
                        new Postponement(LocalDate.parse("2026-04-14"), 1, 2, LocalDate.parse("2026-04-16"), false));
        assertThat(detours.postponed(id, Body.COMMISSION))
                .containsExactly(
                        new Postponement(LocalDate.parse("2026-04-16"), 3, 5, LocalDate.parse("2026-04-23"), false));
        assertThat(journal.ofCase(id.toString()))
                .filteredOn(record -> record.entry().what().equals("competition.postponed"))
                .hasSize(2);
    }

    @Test
    void awardsNothingBelowThePassMarkAndSaysSo() throws Exception {
        UUID id = cases.announced("10000000.00");
        Applicant applicant = applicants.applicant();
        Application weak = applicants.sent(id, applicant, "5000000.00");
        closeIntake(id);
        applicants.check(weak.id(), "admit");
        List<Seat> experts = cases.experts(3);
        List<Seat> members = cases.commission();
        commissions.openExpertise(id, experts);
        commissions.score(id, experts, Map.of(weak.id(), "59.9"));
        commissions.convene(id, experts, members);
        commissions.voteAll(id, members, Vote.Choice.FOR);
        cases.complete(id, Role.SECRETARY, TestSelection.VOTED);
        cases.settle(id);
        cases.fire(id, "Event_ObjectionTermEnded");
        cases.settle(id);

        assertThat(competition(id).state()).isEqualTo(CompetitionState.CONCLUDED);
        assertThat(events.stream(LotDecided.class))
                .singleElement()
                .satisfies(decided -> assertThat(decided.winners()).isEmpty());
        mvc.perform(get("/calls/" + id).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("The lot was not awarded.")));
    }

    @Test
    @DisplayName("A meeting is over with its protocol: no attendance, reason or declaration after it")
    void refusesAttendanceReasonsAndDeclarationsAfterTheProtocol() {
        UUID id = cases.announced("10000000.00");
        Application best = applicants.sent(id, applicants.applicant(), "6000000.00");
        Application other = applicants.sent(id, applicants.applicant(), "6000000.00");
        closeIntake(id);
        applicants.check(best.id(), "admit");
        applicants.check(other.id(), "admit");
        List<Seat> experts = cases.experts(4);
        List<Seat> members = cases.commission();
        commissions.openExpertise(id, experts);
        List<Seat> others = experts.subList(1, 4);
        commissions.declare(id, experts.get(0), best.id());
        assertThat(commissions.sheets(id, experts.get(0)))
                .extracting(Review::state)
                .containsOnly(Review.State.DROPPED);
        commissions.score(id, others, Map.of(best.id(), "90", other.id(), "75"));
        commissions.convene(id, experts, members);
        assertThat(selection.ranking(id)).extracting(Ranked::reviews).containsExactly(3, 3);

        assertThat(codes(commissions.attend(id, Body.EXPERTS, experts, Attendance.ABSENT)))
                .containsExactly("competition.meetingOver");
        Map<UUID, Vote.Choice> against = Map.of(best.id(), Vote.Choice.AGAINST, other.id(), Vote.Choice.FOR);
        members.forEach(member -> commissions.vote(id, member, against));
        assertThat(cases.refusal(id, Role.SECRETARY, TestSelection.VOTED))
                .contains(cases.worded("competition.departureUnexplained", Map.of("number", best.number())));
        assertThat(explainDeparture.of(id, best.id(), "relevance", OLD_TEAM).isAllowed())
                .isTrue();
        assertThat(codes(explainDeparture.of(id, best.id(), "relevance", OfficialText.of(" ", "Only in Russian"))))
                .containsExactly("competition.departureReason");
        assertThat(codes(commissions.attend(id, Body.COMMISSION, members.subList(0, 1), Attendance.ABSENT)))
                .as("whoever led it has voted")
                .containsExactly("competition.attendanceAfterVote");
        assertThat(codes(commissions.lead(id, Body.COMMISSION, members.get(1))))
                .containsExactly("competition.chairAfterVote");
        cases.complete(id, Role.SECRETARY, TestSelection.VOTED);
        cases.fire(id, "Task_IssueCommissionProtocol");

        assertThat(codes(commissions.attend(id, Body.COMMISSION, members, Attendance.ABSENT)))
                .containsExactly("competition.meetingOver");
        assertThat(codes(commissions.declare(id, others.get(0), best.id())))
                .containsExactly("competition.conflictTooLate");
        assertThat(codes(explainDeparture.of(id, best.id(), "relevance", OfficialText.of("Басқа", "Another"))))
                .containsExactly("competition.meetingOver");
        assertThat(codes(commissions.vote(id, members.get(1), against))).containsExactly("competition.votingClosed");
        assertThat(selection.departures(id)).containsEntry(best.id(), OLD_TEAM);
        assertThat(selection.awards(id).values())
                .singleElement()
                .satisfies(awards ->
                        assertThat(awards).extracting(Award::applicationId).containsExactly(other.id()));
    }

    @Test
    void letsNoApplicationGoUnscored() {
        UUID id = cases.announced("10000000.00");
        Application known = applicants.sent(id, applicants.applicant(), "5000000.00");
        Application scored = applicants.sent(id, applicants.applicant(), "5000000.00");
        closeIntake(id);
        applicants.check(known.id(), "admit");
        applicants.check(scored.id(), "admit");
        List<Seat> experts = cases.experts(3);
        commissions.openExpertise(id, experts);
        Seat another = cases.experts(1).get(0);
        assertThat(codes(anotherExpert.of(id, another.registryId()))).containsExactly("competition.expertNotNeeded");
        assertThat(codes(scoreApplication.finish(
                        commissions.sheets(id, experts.get(0)).get(0).id())))
                .contains("competition.notDeclared");
        experts.forEach(expert -> commissions.declare(id, expert, known.id()));
        assertThat(running.tasksOf(id.toString())).isEmpty();

        assertThat(anotherExpert.of(id, another.registryId()).isAllowed()).isTrue();
        for (Application one : List.of(known, scored)) {
            cases.fire(one.id(), "Task_CallAnotherExpert");
            commissions.scoreCalled(one.id(), "80");
        }

        assertThat(cases.task(id).groups()).containsExactly("secretary");
        assertThat(competition(id).state()).isEqualTo(CompetitionState.EXPERTISE);
    }

    @Test
    @DisplayName("expert.maxSpread: points more than 30 apart call for one further expert")
    void waitsForAnotherExpertWherePointsLieTooFarApart() {
        UUID id = cases.announced("10000000.00");
        Application apart = applicants.sent(id, applicants.applicant(), "5000000.00");
        closeIntake(id);
        applicants.check(apart.id(), "admit");
        List<Seat> experts = cases.experts(3);
        commissions.openExpertise(id, experts);
        commissions.score(id, experts.subList(0, 2), Map.of(apart.id(), "90"));
        commissions.score(id, experts.subList(2, 3), Map.of(apart.id(), "50"));
        assertThat(running.tasksOf(id.toString())).isEmpty();
        cases.fire(apart.id(), "Task_CallAnotherExpert");
        commissions.scoreCalled(apart.id(), "10");
        assertThat(cases.task(id).groups()).containsExactly("secretary");
    }

    private static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> all = new HashMap<>(answers);
        all.put(key, value);
        return all;
    }

    private void announce(UUID id) {
        cases.complete(
                id,
                Role.OPERATOR,
                Map.of(
                        "contactPerson", "Contact Person",
                        "contactPhone", "+7 701 000 00 00",
                        "contactEmail", "contact@example.kz",
                        "presentationPlace", "Hall",
                        "presentationPlaceKk", "Hall",
                        "announceNow", true));
        cases.fire(id, "Task_IssueAnnouncement");
    }

    private Application sentBySomebodyFiled(UUID id, String asked) {
        Applicant applicant = applicants.applicant();
        applicants.hasFiled(applicant, 2024);
        return applicants.sent(id, applicant, asked);
    }

    private void closeIntake(UUID id) {
        at("2026-03-26T13:30:01Z");
        cases.fire(id, "Event_IntakeEnded");
    }

    private static Meeting called(String day) {
        return Meeting.called(
                LocalDate.parse(day),
                LocalTime.of(15, 0),
                OfficialText.of("Оператордың залы", "Hall of the operator"),
                OfficialText.of("", ""));
    }

    private Competition competition(UUID id) {
        return competitions.find(id).orElseThrow();
    }

    private Paper paper(UUID id, String type) {
        return papers.find(id.toString(), type, 1).orElseThrow();
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.refusals().stream().map(Refusal::code).toList();
    }

    private static void at(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
