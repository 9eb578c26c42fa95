package kz.bastama.competition.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.application.Successors;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.NextInRank;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** A quorum has voted, each of them on everybody, and who is passed over has a reason. Until then the voting stays open. */
@Component
class CloseVotingOnNextGate implements TaskGate {

    private final Competitions competitions;
    private final Successions successions;
    private final Successors successors;
    private final Applications applications;
    private final Bodies bodies;
    private final Editions editions;

    CloseVotingOnNextGate(
            Competitions competitions,
            Successions successions,
            Successors successors,
            Applications applications,
            Bodies bodies,
            Editions editions) {
        this.competitions = competitions;
        this.successions = successions;
        this.successors = successors;
        this.applications = applications;
        this.bodies = bodies;
        this.editions = editions;
    }

    @Override
    public String taskKey() {
        return LotSuccessionModel.TASK_CLOSE_VOTING_ON_NEXT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Succession succession = successions.find(UUID.fromString(caseId)).orElseThrow();
        Competition competition = competitions.find(succession.competitionId()).orElseThrow();
        Edition edition = editions.get(competition.edition());
        List<Seated> members = bodies.of(competition.id(), Body.COMMISSION);
        List<Vote> votes = successors.votes(succession);
        NextInRank next = successors.of(succession);
        List<Seated> voted = members.stream()
                .filter(member -> votesOf(member, votes).findAny().isPresent())
                .toList();
        List<Seated> out = voted.stream()
                .filter(member -> votesOf(member, votes).allMatch(vote -> vote.choice() == Vote.Choice.RECUSED))
                .toList();
        boolean ofEligible = AgendaPoint.isOfEligible(edition.text("commission.quorumAfterRecusals"));
        int needed = new Quorum(edition.text("commission.quorum")).of(members.size() - (ofEligible ? out.size() : 0));
        int present = voted.size() - out.size();
        List<Refusal> refusals = new ArrayList<>();
        if (present == 0 || present < needed) {
            refusals.add(Refusal.of(
                    "competition.noQuorum",
                    edition.basis("commission.quorum"),
                    Map.of("present", present, "needed", needed)));
        }
        voted.stream()
                .filter(member -> !next.candidates().stream()
                        .allMatch(candidate -> votesOf(member, votes)
                                .anyMatch(vote -> vote.applicationId().equals(candidate.applicationId()))))
                .forEach(member ->
                        refusals.add(Refusal.of("competition.votesMissing", null, Map.of("name", member.name()))));
        if (voted.stream()
                .noneMatch(
                        member -> member.personId().equals(succession.meeting().chairId()))) {
            refusals.add(Refusal.of("competition.chairMissing", null));
        }
        Map<UUID, OfficialText> reasons = successions.reasons(succession.id());
        next.passedOver(successors.ballot(succession)).stream()
                .filter(application -> !reasons.containsKey(application))
                .forEach(application -> refusals.add(Refusal.of(
                        "competition.departureUnexplained",
                        null,
                        Map.of(
                                "number",
                                applications.find(application).orElseThrow().number()))));
        return new Verdict(refusals);
    }

    private static Stream<Vote> votesOf(Seated member, List<Vote> votes) {
        return votes.stream().filter(vote -> vote.personId().equals(member.personId()));
    }
}
