package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.Conflicts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the votes of a member on who takes the place of a winner that fell away; they may be changed until the voting is closed. A recusal stands. */
@Service
public class VoteOnNext {

    private final Competitions competitions;
    private final Successions successions;
    private final Successors successors;
    private final Bodies bodies;
    private final Conflicts conflicts;
    private final Recusals recusals;
    private final Hindrances hindrances;
    private final Journal journal;
    private final Clock clock;

    VoteOnNext(
            Competitions competitions,
            Successions successions,
            Successors successors,
            Bodies bodies,
            Conflicts conflicts,
            Recusals recusals,
            Hindrances hindrances,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.successions = successions;
        this.successors = successors;
        this.bodies = bodies;
        this.conflicts = conflicts;
        this.recusals = recusals;
        this.hindrances = hindrances;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param choices by application; a recusal is a declared conflict of interest */
    @Transactional
    public Verdict of(UUID id, UUID personId, Map<UUID, Vote.Choice> choices) {
        competitions.receiving(successions.find(id).orElseThrow().competitionId());
        Succession succession = successions.find(id).orElseThrow();
        boolean sits = bodies.of(succession.competitionId(), Body.COMMISSION).stream()
                .anyMatch(member -> member.personId().equals(personId));
        if (!succession.isVoting() || !sits) {
            return Verdict.refused(Refusal.of("competition.votingClosed", null));
        }
        if (choices.isEmpty()) {
            return new Verdict(successors.of(succession).candidates().stream()
                    .map(candidate -> Refusal.of("competition.noVote", null)
                            .at(candidate.applicationId().toString()))
                    .toList());
        }
        List<UUID> offered = successors.of(succession).candidates().stream()
                .map(Ranked::applicationId)
                .toList();
        Map<UUID, Vote.Choice> spread = recusals.spread(choices, offered);
        Verdict consistent = recusals.consistent(succession.competitionId(), choices, spread);
        if (!consistent.isAllowed()) {
            return consistent;
        }
        Verdict standing = recusals.standing(successions.votes(id), personId, choices);
        if (!standing.isAllowed()) {
            return standing;
        }
        Verdict hindered = mayVote(succession, choices).and(hindrances.ofVotes(personId, choices));
        Verdict declared = hindered.isAllowed() ? recusals.said(personId, choices) : hindered;
        if (!declared.isAllowed()) {
            return declared;
        }
        for (UUID candidate : offered) {
            Vote.Choice choice = spread.get(candidate);
            if (choice != null) {
                successions.cast(id, new Vote(candidate, personId, choice, clock.instant()));
                if (choices.get(candidate) == Vote.Choice.RECUSED) {
                    conflicts.declare(personId, succession.competitionId().toString(), candidate, true, "recused");
                }
            }
        }
        journal.record(JournalEntry.of(id.toString(), "competition.voted")
                .with(Map.of("votes", Integer.toString(choices.size()))));
        return Verdict.allowed();
    }

    /** On the day of the meeting, and once somebody leads it, so that nobody chooses the chair by the votes. Stepping back is always possible. */
    private Verdict mayVote(Succession succession, Map<UUID, Vote.Choice> choices) {
        if (choices.values().stream().allMatch(choice -> choice == Vote.Choice.RECUSED)) {
            return Verdict.allowed();
        }
        Verdict begun = succession.meeting().begun(LocalDate.now(clock));
        return succession.meeting().chairId() == null && begun.isAllowed()
                ? Verdict.refused(Refusal.of("competition.nobodyLeads", null))
                : begun;
    }
}
