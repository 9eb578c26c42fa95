package kz.bastama.competition.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.application.LotVerdicts;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Quorum, everybody present has voted on everything, and each departure from the ranking has its reason. */
@Component
class CloseVotingGate implements TaskGate {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Selection selection;
    private final LotVerdicts verdicts;
    private final Editions editions;
    private final MeetingDays days;
    private final Clock clock;

    CloseVotingGate(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Selection selection,
            LotVerdicts verdicts,
            Editions editions,
            MeetingDays days,
            Clock clock) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.selection = selection;
        this.verdicts = verdicts;
        this.editions = editions;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return CompetitionModel.TASK_CLOSE_VOTING;
    }

    @Override
    public Set<String> dates() {
        return Set.of(CompetitionModel.COMMISSION_NEW_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Competition competition = competitions.counting(UUID.fromString(caseId));
        Edition edition = editions.get(competition.edition());
        List<Seated> members = bodies.of(competition.id(), Body.COMMISSION);
        Quorum quorum = new Quorum(edition.text("commission.quorum"));
        LocalDate today = LocalDate.now(clock);
        LocalDate on =
                bodies.meeting(competition.id(), Body.COMMISSION).orElseThrow().date();
        Verdict met = days.commissionMet(on, today);
        String next = CompetitionModel.COMMISSION_NEW_DATE.name();
        if (answers.has(next)) {
            return met.and(NewDate.check(quorum.isReached(members), on, answers, next, today));
        }
        List<Refusal> refusals = new ArrayList<>(met.refusals());
        if (!quorum.isReached(members)) {
            refusals.add(Refusal.of(
                    "competition.noQuorum",
                    edition.basis("commission.quorum"),
                    Map.of("present", Quorum.present(members), "needed", quorum.of(members.size()))));
        }
        refusals.addAll(missingVotes(competition, members));
        Map<UUID, String> reasons = selection.departures(competition.id());
        for (Lot lot : competitions.lotsOf(competition.id())) {
            verdicts
                    .of(competition.id(), lot, answers.text(CompetitionModel.COMMISSION_CHAIR.name()))
                    .departures()
                    .stream()
                    .filter(application -> !reasons.containsKey(application))
                    .forEach(application -> refusals.add(Refusal.of(
                            "competition.departureUnexplained",
                            null,
                            Map.of(
                                    "number",
                                    applications.find(application).orElseThrow().number()))));
        }
        return new Verdict(refusals);
    }

    private List<Refusal> missingVotes(Competition competition, List<Seated> members) {
        List<Vote> votes = selection.votes(competition.id());
        List<Ranked> ranking = selection.ranking(competition.id());
        return members.stream()
                .filter(member -> member.attendance().isPresent())
                .filter(member -> ranking.stream()
                        .anyMatch(ranked -> votes.stream()
                                .noneMatch(vote -> vote.personId().equals(member.personId())
                                        && vote.applicationId().equals(ranked.applicationId()))))
                .map(member -> Refusal.of("competition.votesMissing", null, Map.of("name", member.name())))
                .toList();
    }
}
