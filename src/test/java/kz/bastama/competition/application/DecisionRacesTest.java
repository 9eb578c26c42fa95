package kz.bastama.competition.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kz.bastama.BastamaTest;
import kz.bastama.TestRaces;
import kz.bastama.account.Role;
import kz.bastama.competition.TestApplicants;
import kz.bastama.competition.TestCompetitions;
import kz.bastama.competition.TestCompetitions.Seat;
import kz.bastama.competition.TestSelection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a decision rests on stands still while it is made: it counts what came before it, and nothing slips in after it. */
@BastamaTest
class DecisionRacesTest {

    @Autowired
    private TestCompetitions cases;

    @Autowired
    private TestApplicants applicants;

    @Autowired
    private TestSelection commissions;

    @Autowired
    private TestRaces races;

    @Autowired
    private Competitions competitions;

    @Autowired
    private Selection selection;

    @Autowired
    private Bodies bodies;

    @Autowired
    private ExplainDeparture explainDeparture;

    private UUID id;
    private Application application;
    private List<Seat> experts;
    private List<Seat> members;

    @Test
    void refusesTheVoteThatComesWhileTheLotsAreDecided() throws Exception {
        voted(Vote.Choice.FOR);
        AtomicReference<Verdict> vote = new AtomicReference<>();

        races.atOnce(this::closeVoting, () -> vote.set(vote(members.get(0), Vote.Choice.AGAINST)));

        assertThat(vote.get().isAllowed()).isFalse();
        assertThat(choiceOf(members.get(0))).isEqualTo(Vote.Choice.FOR);
    }

    @Test
    void countsTheVotesThatWereCastWhenTheVotingWasClosed() throws Exception {
        voted(Vote.Choice.FOR);
        explainDeparture.of(
                id,
                application.id(),
                "relevance",
                OfficialText.of("Дауыс қандай болса да", "Whatever the votes will be"));

        races.atOnce(() -> members.forEach(member -> vote(member, Vote.Choice.AGAINST)), this::closeVoting);

        assertThat(state()).isEqualTo(CompetitionState.RESULT);
        assertThat(selection.awards(id).values()).allMatch(List::isEmpty);
    }

    @Test
    void refusesAttendanceWhileTheLotsAreDecided() throws Exception {
        voted(Vote.Choice.FOR);
        AtomicReference<Verdict> entered = new AtomicReference<>();

        races.atOnce(
                this::closeVoting,
                () -> entered.set(commissions.attend(id, Body.COMMISSION, members, Attendance.ABSENT)));

        assertThat(entered.get().isAllowed()).isFalse();
        assertThat(bodies.of(id, Body.COMMISSION))
                .allMatch(member -> member.attendance().isPresent());
    }

    @Test
    void holdsNoVotingWithoutTheQuorumThatJustWentAway() throws Exception {
        convened();
        members.subList(0, 4).forEach(member -> vote(member, Vote.Choice.FOR));
        AtomicReference<String> refusal = new AtomicReference<>();

        races.atOnce(
                () -> commissions.attend(id, Body.COMMISSION, members.subList(4, 7), Attendance.ABSENT),
                () -> refusal.set(cases.refusal(id, Role.SECRETARY, closing())));

        assertThat(refusal.get()).contains(cases.worded("competition.noQuorum", Map.of("present", 4, "needed", 5)));
        assertThat(state()).isEqualTo(CompetitionState.COMMISSION);
    }

    @Test
    void letsTheSecretarysWordOnAttendanceStandAgainstVoteOfTheSameMoment() throws Exception {
        convened();
        Seat member = members.get(0);

        races.atOnce(
                () -> commissions.attend(id, Body.COMMISSION, List.of(member), Attendance.ABSENT),
                () -> vote(member, Vote.Choice.FOR));

        assertThat(bodies.of(id, Body.COMMISSION).stream()
                        .filter(one -> one.personId().equals(member.person().id())))
                .extracting(Seated::attendance)
                .containsExactly(Attendance.ABSENT);
    }

    @Test
    void refusesTheReasonOfDepartureThatComesAfterTheDecision() throws Exception {
        voted(Vote.Choice.FOR);
        AtomicReference<Verdict> explained = new AtomicReference<>();

        races.atOnce(
                this::closeVoting,
                () -> explained.set(explainDeparture.of(
                        id,
                        application.id(),
                        "relevance",
                        OfficialText.of("Кейін табылған себеп", "A reason found afterwards"))));

        assertThat(explained.get().isAllowed()).isFalse();
        assertThat(selection.departures(id)).isEmpty();
    }

    @Test
    void ranksNothingOnTheSheetThatConflictOfInterestJustDropped() throws Exception {
        scored();
        commissions.callExperts(id);
        commissions.attend(id, Body.EXPERTS, experts, Attendance.IN_PERSON);
        AtomicReference<String> refusal = new AtomicReference<>();

        races.atOnce(
                () -> experts.forEach(expert -> commissions.declare(id, expert, application.id())),
                () -> refusal.set(cases.refusal(id, Role.SECRETARY, meeting())));

        assertThat(refusal.get()).isNotEmpty();
        assertThat(selection.ranking(id)).isEmpty();
    }

    @Test
    void ranksAnewWhereTheConflictIsDeclaredWhileTheApplicationsAreRanked() throws Exception {
        scored();
        commissions.callExperts(id);
        commissions.attend(id, Body.EXPERTS, experts, Attendance.IN_PERSON);
        AtomicReference<Verdict> declared = new AtomicReference<>();

        races.atOnce(
                () -> cases.complete(id, Role.SECRETARY, meeting()),
                () -> declared.set(commissions.declare(id, experts.get(0), application.id())));

        assertThat(declared.get().isAllowed()).isTrue();
        assertThat(commissions.sheets(id, experts.get(0)))
                .extracting(Review::state)
                .containsOnly(Review.State.DROPPED);
        assertThat(selection.ranking(id)).extracting(Ranked::reviews).containsExactly(2);
    }

    @Test
    void refusesTheConflictOfAnExpertDeclaredWhileTheLotsAreDecided() throws Exception {
        voted(Vote.Choice.FOR);
        AtomicReference<Verdict> declared = new AtomicReference<>();

        races.atOnce(this::closeVoting, () -> declared.set(commissions.declare(id, experts.get(0), application.id())));

        assertThat(declared.get().isAllowed()).isFalse();
        assertThat(commissions.sheets(id, experts.get(0))).allMatch(Review::isFinal);
        assertThat(selection.votes(id)).hasSize(members.size());
    }

    private void scored() {
        id = cases.announced("10000000.00");
        application = applicants.sent(id, applicants.applicant(), "5000000.00");
        cases.fire(id, "Event_IntakeEnded");
        applicants.check(application.id(), "admit");
        experts = cases.experts(3);
        commissions.openExpertise(id, experts);
        commissions.score(id, experts, Map.of(application.id(), "80"));
    }

    private void convened() {
        scored();
        members = cases.commission();
        commissions.convene(id, experts, members);
    }

    private void voted(Vote.Choice choice) {
        convened();
        commissions.voteAll(id, members, choice);
    }

    private void closeVoting() {
        cases.complete(id, Role.SECRETARY, closing());
    }

    private Verdict vote(Seat member, Vote.Choice choice) {
        return commissions.vote(id, member, Map.of(application.id(), choice));
    }

    private Vote.Choice choiceOf(Seat member) {
        Map<UUID, Vote.Choice> choices = new HashMap<>();
        selection.votes(id).forEach(vote -> choices.put(vote.personId(), vote.choice()));
        return choices.get(member.person().id());
    }

    private CompetitionState state() {
        return competitions.find(id).orElseThrow().state();
    }

    private static Map<String, Object> closing() {
        return TestSelection.VOTED;
    }

    private Map<String, Object> meeting() {
        return TestSelection.MET;
    }
}
