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

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
import kz.bastama.competition.AwardBasis;
import kz.bastama.competition.LotDecided;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.SigningFailures;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestApplicants.Applicant;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.competition.application.RepeatCompetition;
import kz.bastama.competition.application.VoteOnNext;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallenAward;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.engine.Cases;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Member;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.notice.Notices;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

@BastamaTest
@PassesEveryElement("lot-succession")
@RecordApplicationEvents
class LotSuccessionProcessTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private SigningFailures signingFailures;

    @Autowired
    private VoteOnNext voteOnNext;

    @Autowired
    private RepeatCompetition repeatCompetition;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Selection selection;

    @Autowired
    private Successions successions;

    @Autowired
    private WonApplications wonApplications;

    @Autowired
    private Papers papers;

    @Autowired
    private Notices notices;

    @Autowired
    private Journal journal;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Terms terms;

    @Autowired
    private Cases running;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc mvc;

    private final List<Applicant> organisations = new ArrayList<>();
    private List<Seat> members;

    @AfterEach
    void comesBackToTheRealTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName(
            "Edition 2025-07-01: the commission votes on the next in rank, each application is offered the grant once")
    void letsTheCommissionNameTheNextUntilNobodyIsLeft() throws Exception {
        at("2026-03-02T05:00:00Z");
        UUID id = cases.announced("10000000.00");
        List<Application> ranked = sent(id, "6000000.00", "6000000.00", "5000000.00", "3000000.00");
        admit(id, ranked, "2026-03-26T13:30:01Z");
        List<Seat> experts = cases.experts(3);
        members = cases.commission();
        commissions.openExpertise(id, experts);
        commissions.score(id, experts, points(ranked, "90", "80", "70", "50"));
        commissions.convene(id, experts, members);
        commissions.voteAll(id, members, Vote.Choice.FOR);
        cases.complete(id, Role.SECRETARY, chair());
        conclude(id);
        assertThat(standing(id)).containsExactly(ranked.get(0).id());

        fails(ranked.get(0), SigningFailed.Cause.REFUSED, "No staff left");
        fails(ranked.get(0), SigningFailed.Cause.LAPSED, "");
        Succession search = only(id);
        assertThat(standing(id)).isEmpty();
        assertThat(selection.fallen(id))
                .singleElement()
                .satisfies(fallen -> assertThat(fallen.reason()).isEqualTo("No staff left"));
        assertThat(repeatCompetition.of(id)).isInstanceOf(RepeatCompetition.Outcome.Refused.class);
        assertThat(cases.task(search.id()).groups()).containsExactly("secretary");
        sees("/calls/" + id, "The next in rank is being named");
        mvc.perform(get("/calls/" + id)).andExpect(content().string(not(containsString("No staff left"))));
        seesAs(Role.SECRETARY, "/staff/competitions/" + id, "/staff/successions/" + search.id());
        seesAs(Role.SECRETARY, "/staff/successions/" + search.id(), "No staff left");
        mvc.perform(get("/member/successions/" + search.id())
                        .with(testPeople.signedIn(members.get(0).person())))
                .andExpect(status().isNotFound());

        Map<String, Object> passed = new HashMap<>(commissions.meeting());
        passed.put("commissionDate", "2026-01-12");
        assertThat(cases.refusal(search.id(), Role.SECRETARY, passed)).isNotBlank();
        commissions.call(search.id());
        cases.fire(search.id(), "Task_InviteMembersOnNext");
        assertThat(notices.of(members.get(6).person().id()))
                .anyMatch(notice -> notice.path().equals("/member/successions/" + search.id()));
        assertThat(cases.refusal(search.id(), Role.SECRETARY, chair()))
                .contains(cases.worded("competition.noQuorum", Map.of("present", 0, "needed", 5)));
        assertThat(vote(search, members.get(1), Map.of(ranked.get(1).id(), Vote.Choice.FOR))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.nobodyLeads");
        assertThat(commissions
                        .leadOnNext(search.id(), cases.members(Member.Seat.NGO).get(0))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.chairNotPresent");
        assertThat(commissions.leadOnNext(search.id(), members.get(6)).isAllowed())
                .isTrue();
        assertThat(commissions.leadOnNext(search.id(), members.get(0)).isAllowed())
                .as("nobody has voted yet")
                .isTrue();
        assertThat(vote(search, members.get(1), Map.of(ranked.get(1).id(), Vote.Choice.FOR))
                        .isAllowed())
                .isTrue();
        assertThat(commissions.leadOnNext(search.id(), members.get(1)).refusals())
                .as("another voted, the chair not yet")
                .extracting(Refusal::code)
                .containsExactly("competition.chairAwaited");
        voteOn(search, ranked.get(1), Vote.Choice.AGAINST, ranked.get(2), Vote.Choice.FOR);
        assertThat(cases.refusal(search.id(), Role.SECRETARY, chair()))
                .contains(cases.worded(
                        "competition.departureUnexplained",
                        Map.of("number", ranked.get(1).number())));
        explains(search, ranked.get(1), "Same team as the winner that declined");
        assertThat(commissions.leadOnNext(search.id(), members.get(1)).refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.chairAfterVote");
        seesAs(Role.SECRETARY, "/staff/successions/" + search.id(), "Same team as the winner");
        seesAs(Role.SECRETARY, "/staff/successions/" + search.id(), "по критерию «");
        UUID bound = members.get(4).person().id();
        conflicts.declare(bound, id.toString(), ranked.get(2).id(), true, "Kin");
        cases.complete(search.id(), Role.SECRETARY, chair());
        assertThat(successions.votes(search.id()))
                .filteredOn(vote -> vote.personId().equals(bound))
                .as("found bound after voting")
                .extracting(Vote::choice)
                .containsOnly(Vote.Choice.RECUSED);
        assertThat(what(search.id())).contains("competition.voteLost");
        cases.fire(search.id(), "Task_IssueSuccessionProtocol");
        Paper protocol =
                papers.find(search.id().toString(), "succession-protocol", 1).orElseThrow();
        mvc.perform(get("/papers/" + protocol.id() + "/ru")).andExpect(status().isNotFound());
        assertThat(standing(id)).isEmpty();

        cases.fire(search.id(), "Task_NotifySignersOnNext");
        assertThat(notices.of(members.get(0).person().id()))
                .anyMatch(notice -> notice.path().equals("/member/successions/" + search.id() + "#protocol"));
        cases.fire(search.id(), "Event_SigningOnNextLate");
        cases.fire(search.id(), "Task_RemindSignersOnNext");
        assertThat(cases.refusal(search.id(), Role.SECRETARY, Map.of("protocolSigned", true)))
                .contains(cases.worded("competition.chairUnsigned", Map.of()));
        mvc.perform(post("/member/competitions/" + search.id() + "/signature")
                        .param("seen", protocol.digests().get("ru"))
                        .param("password", TestPeople.PASSWORD)
                        .with(csrf())
                        .with(testPeople.signedIn(members.get(0).person())))
                .andExpect(status().isNotFound());
        assertThat(what(search.id())).doesNotContain("competition.protocolSigned");
        mvc.perform(post("/member/successions/" + search.id() + "/signature")
                        .param("seen", protocol.digests().get("ru"))
                        .param("password", TestPeople.PASSWORD)
                        .with(csrf())
                        .with(testPeople.signedIn(members.get(0).person())))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get("/member/successions/" + search.id())
                        .with(testPeople.signedIn(members.get(0).person())))
                .andExpect(content().string(containsString(protocol.digests().get("kk"))))
                .andExpect(content().string(containsString("подписал(а)")));
        cases.signOnNext(search.id());
        seesAs(
                Role.SECRETARY,
                "/staff/successions/" + search.id(),
                protocol.digests().get("ru"));
        assertThat(what(search.id())).contains("competition.protocolSigned");

        at("2026-05-05T06:00:00Z");
        cases.fire(search.id(), "Task_PublishSuccession");
        cases.fire(search.id(), "Task_NotifyOfSuccession");
        at("2026-05-06T19:00:00Z");
        Paper extract = papers.find(search.id().toString(), "succession-protocol-extract", 1)
                .orElseThrow();
        mvc.perform(get("/papers/" + protocol.id() + "/kk")).andExpect(status().isNotFound());
        mvc.perform(get("/papers/" + extract.id() + "/kk")).andExpect(status().isOk());
        sees("/calls/" + id, extract.number());
        assertThat(standing(id)).containsExactly(ranked.get(2).id());
        assertThat(told(2)).anyMatch(subject -> subject.contains(ranked.get(2).number()));
        assertThat(told(0)).anyMatch(subject -> subject.contains(ranked.get(0).number()));
        mvc.perform(get("/cabinet/applications/" + ranked.get(2).id())
                        .with(testPeople.signedIn(organisations.get(2).person())))
                .andExpect(content().string(containsString("как следующая по рейтингу")));
        standsInCabinet(0, "Присуждение утратило силу");
        standsInCabinet(1, "Не победила");
        standsInCabinet(2, "Победитель");
        assertThat(cases.job(search.id(), "Event_SuccessionObjectionOver").getDuedate())
                .isAfter(Date.from(Instant.parse("2026-05-08T05:00:00Z")));
        assertThat(events.stream(LotDecided.class)).hasSize(1);
        cases.fire(search.id(), "Event_SuccessionObjectionOver");
        cases.fire(search.id(), "Task_AwardNextInRank");
        assertThat(decided()).containsExactly(ranked.get(2).id());
        assertThat(terms.ofCase(search.id().toString())).noneMatch(term -> term.isOpen());
        WonApplication won = wonApplications.find(ranked.get(2).id()).orElseThrow();
        assertThat(won.basis()).isEqualTo(AwardBasis.COMMISSION_PROTOCOL);
        assertThat(won.protocolNumber()).isEqualTo(protocol.number());

        fails(ranked.get(2), SigningFailed.Cause.LAPSED, "");
        Succession again = successions.ofCompetition(id).get(1);
        commissions.call(again.id());
        cases.fire(again.id(), "Task_InviteMembersOnNext");
        commissions.leadOnNext(again.id(), members.get(1));
        vote(again, members.get(2), Map.of(ranked.get(1).id(), Vote.Choice.FOR));
        at("2026-05-12T06:00:00Z");
        assertThat(commissions.leadOnNext(again.id(), members.get(0)).isAllowed())
                .as("the chair did not come on the day")
                .isTrue();
        assertThat(successions.votes(again.id())).isEmpty();
        assertThat(what(again.id())).contains("competition.votesOnNextLapsed");
        voteOn(again, ranked.get(1), Vote.Choice.AGAINST, ranked.get(0), Vote.Choice.FOR);
        explains(again, ranked.get(1), "As before");
        cases.complete(again.id(), Role.SECRETARY, chair());
        cases.settle(again.id());
        cases.signOnNext(again.id());
        cases.settle(again.id());
        assertThat(running.isRunning("lot-succession", again.id().toString())).isFalse();
        assertThat(standing(id)).isEmpty();
        assertThat(selection.fallen(id))
                .extracting(FallenAward::award)
                .extracting(Award::applicationId)
                .containsExactly(ranked.get(0).id(), ranked.get(2).id());
        sees("/calls/" + id, "Nobody took the place.");
        assertThat(events.stream(LotDecided.class)).hasSize(2);
        assertThat(what(id)).contains("competition.signingFailed", "competition.nextInRank", "competition.lotLeftOpen");
        assertThat(repeatCompetition.of(id)).isInstanceOf(RepeatCompetition.Outcome.Planned.class);
    }

    @Test
    @DisplayName(
            "Edition 2022-10-01: the operator names the next by the ranking, and without anybody left the lot may be called anew")
    void letsTheOperatorNameTheNextUnderTheRulesOf2022() throws Exception {
        at("2025-06-25T05:00:00Z");
        UUID id = cases.announced("10000000.00");
        List<Application> ranked = sent(id, "6000000.00", "7000000.00", "5000000.00");
        admit(id, ranked, "2025-07-15T13:30:01Z");
        List<Seat> experts = cases.experts(5);
        commissions.openExpertise(id, experts);
        commissions.score(id, experts, points(ranked, "90", "80", "50"));
        commissions.callExperts(id);
        commissions.attend(id, Body.EXPERTS, experts, Attendance.REMOTE);
        cases.complete(id, Role.SECRETARY, TestSelection.MET);
        conclude(id);

        fails(ranked.get(0), SigningFailed.Cause.LAPSED, "");
        Succession search = only(id);
        assertThat(cases.task(search.id()).groups()).containsExactly("operator");
        seesAs(Role.OPERATOR, "/staff/successions/" + search.id(), ranked.get(1).number());
        cases.complete(search.id(), Role.OPERATOR, Map.of("nextConfirmed", true));
        cases.settle(search.id());
        assertThat(decided()).containsExactly(ranked.get(1).id());
        WonApplication won = wonApplications.find(ranked.get(1).id()).orElseThrow();
        assertThat(won.basis()).isEqualTo(AwardBasis.OPERATOR_DECISION);
        assertThat(won.protocolNumber()).startsWith("ND-");
        seesAs(Role.OPERATOR, "/staff/successions/" + search.id(), won.protocolNumber());

        fails(ranked.get(1), SigningFailed.Cause.REFUSED, "Too late");
        Succession last = successions.ofCompetition(id).get(1);
        cases.settle(last.id());
        assertThat(running.isRunning("lot-succession", last.id().toString())).isFalse();
        assertThat(papers.find(last.id().toString(), "succession-decision", 1)).isPresent();
        assertThat(notices.of(cases.officer(Role.OPERATOR).id()))
                .anyMatch(notice -> notice.path().equals("/staff/competitions/" + id));
        sees("/calls/" + id, "Nobody took the place.");
        assertThat(repeatCompetition.of(id)).isInstanceOf(RepeatCompetition.Outcome.Planned.class);
    }

    private List<Application> sent(UUID id, String... asked) {
        List<Application> all = new ArrayList<>();
        for (String sum : asked) {
            Applicant applicant = applicants.applicant();
            applicants.hasFiled(applicant, 2024);
            organisations.add(applicant);
            all.add(applicants.sent(id, applicant, sum));
        }
        return all;
    }

    private void admit(UUID id, List<Application> all, String closed) {
        at(closed);
        cases.fire(id, "Event_IntakeEnded");
        all.forEach(one -> applicants.check(one.id(), "admit"));
    }

    private static Map<UUID, String> points(List<Application> all, String... points) {
        Map<UUID, String> given = new HashMap<>();
        for (int at = 0; at < points.length; at++) {
            given.put(all.get(at).id(), points[at]);
        }
        return given;
    }

    private void conclude(UUID id) {
        cases.settle(id);
        cases.fire(id, "Event_ObjectionTermEnded");
        cases.settle(id);
    }

    private void fails(Application application, SigningFailed.Cause cause, String reason) {
        signingFailures.take(new SigningFailed(application.id(), "GR-1", cause, reason, clock.instant()));
    }

    /** A quorum votes so, the first of it in the portal; who has declared a conflict cannot take it back. */
    private void voteOn(
            Succession search, Application one, Vote.Choice choice, Application other, Vote.Choice otherChoice)
            throws Exception {
        String page = "/member/successions/" + search.id();
        Seat first = members.get(0);
        mvc.perform(get(page).with(testPeople.signedIn(first.person()))).andExpect(status().isOk());
        mvc.perform(post(page + "/votes")
                        .param("vote." + one.id(), choice.name())
                        .param("vote." + other.id(), otherChoice.name())
                        .with(testPeople.signedIn(first.person()))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "competition.voted"));
        members.subList(1, 5)
                .forEach(member -> vote(search, member, Map.of(one.id(), choice, other.id(), otherChoice)));
        Seat recused = members.get(5);
        assertThat(vote(search, recused, Map.of(one.id(), Vote.Choice.RECUSED, other.id(), Vote.Choice.ABSTAIN))
                        .refusals())
                .extracting(Refusal::code)
                .containsAnyOf("competition.recusalCoversLot", "competition.conflictStands");
        assertThat(vote(search, recused, Map.of(one.id(), Vote.Choice.RECUSED)).isAllowed())
                .isTrue();
        assertThat(successions.votes(search.id()))
                .filteredOn(vote -> vote.personId().equals(recused.person().id()))
                .extracting(Vote::choice)
                .containsOnly(Vote.Choice.RECUSED);
        assertThat(vote(search, recused, Map.of(one.id(), Vote.Choice.FOR)).refusals())
                .extracting(Refusal::code)
                .containsExactly("competition.recusalStands");
        mvc.perform(get("/member").with(testPeople.signedIn(first.person())))
                .andExpect(content().string(containsString(page)));
    }

    private Verdict vote(Succession search, Seat member, Map<UUID, Vote.Choice> choices) {
        Verdict[] verdict = new Verdict[1];
        testPeople.as(
                member.person(),
                () -> verdict[0] = voteOnNext.of(search.id(), member.person().id(), choices));
        return verdict[0];
    }

    private void explains(Succession search, Application passedOver, String reason) throws Exception {
        mvc.perform(post("/staff/successions/" + search.id() + "/reasons/" + passedOver.id())
                        .param("reasonKk", "Қазақша: " + reason)
                        .param("reason", reason)
                        .param("criterion", "relevance")
                        .with(testPeople.signedIn(cases.officer(Role.SECRETARY)))
                        .with(csrf()))
                .andExpect(flash().attribute("done", "competition.saved"));
    }

    private void sees(String page, String words) throws Exception {
        mvc.perform(get(page).header("Accept-Language", "en"))
                .andExpect(content().string(containsString(words)));
    }

    private void seesAs(Role role, String page, String words) throws Exception {
        mvc.perform(get(page).with(testPeople.signedIn(cases.officer(role))))
                .andExpect(content().string(containsString(words)));
    }

    private Succession only(UUID id) {
        assertThat(successions.ofCompetition(id)).hasSize(1);
        return successions.ofCompetition(id).get(0);
    }

    private List<UUID> standing(UUID id) {
        return selection.awards(id).values().stream()
                .flatMap(List::stream)
                .map(Award::applicationId)
                .toList();
    }

    /** Winners of the last decision that contracting heard of. */
    private List<UUID> decided() {
        List<LotDecided> all = events.stream(LotDecided.class).toList();
        return all.get(all.size() - 1).winners().stream()
                .map(Award::applicationId)
                .toList();
    }

    private List<String> told(int organisation) {
        return notices.of(organisations.get(organisation).person().id()).stream()
                .map(notice -> notice.subject())
                .toList();
    }

    private List<String> what(UUID id) {
        return journal.ofCase(id.toString()).stream()
                .map(record -> record.entry().what())
                .toList();
    }

    private static Map<String, Object> chair() {
        return TestSelection.VOTED;
    }

    private void standsInCabinet(int organisation, String words) throws Exception {
        mvc.perform(get("/cabinet/applications")
                        .with(testPeople.signedIn(
                                organisations.get(organisation).person())))
                .andExpect(content().string(containsString(words)));
    }

    private static void at(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
    }
}
