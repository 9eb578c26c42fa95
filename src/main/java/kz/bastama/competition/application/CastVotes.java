package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.Conflicts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the votes of a member, as long as the meeting and the point have their quorum; they may be changed until the secretary closes
 * the voting. Nobody votes of whom nobody entered a part in the meeting: the secretary, or the member by a word of its own.
 */
@Service
public class CastVotes {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Selection selection;
    private final Conflicts conflicts;
    private final Recusals recusals;
    private final Hindrances hindrances;
    private final VotingSeats seats;
    private final Journal journal;
    private final Clock clock;

    CastVotes(
            Competitions competitions,
            Bodies bodies,
            Selection selection,
            Conflicts conflicts,
            Recusals recusals,
            Hindrances hindrances,
            VotingSeats seats,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.selection = selection;
        this.conflicts = conflicts;
        this.recusals = recusals;
        this.hindrances = hindrances;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param choices by application; a recusal is a declared conflict of interest, and takes the rivals along where the rules say so */
    @Transactional
    public Verdict of(UUID competitionId, UUID personId, Map<UUID, Vote.Choice> choices) {
        Competition competition = competitions.receiving(competitionId);
        if (competition.state() != CompetitionState.COMMISSION
                || bodies.meeting(competitionId, Body.COMMISSION).isEmpty()) {
            return Verdict.refused(Refusal.of("competition.votingClosed", null));
        }
        Set<UUID> ranked = selection.ranking(competitionId).stream()
                .map(Ranked::applicationId)
                .collect(Collectors.toSet());
        if (choices.isEmpty()) {
            return new Verdict(ranked.stream()
                    .map(application -> Refusal.of("competition.noVote", null).at(application.toString()))
                    .toList());
        }
        Map<UUID, Vote.Choice> spread = recusals.spread(choices, ranked);
        Verdict consistent = recusals.consistent(competitionId, choices, spread);
        if (!consistent.isAllowed()) {
            return consistent;
        }
        Verdict standing = recusals.standing(selection.votes(competitionId), personId, choices);
        if (!standing.isAllowed()) {
            return standing;
        }
        Verdict hindered = seats.mayVote(competition, personId, choices).and(hindrances.ofVotes(personId, choices));
        Verdict declared = hindered.isAllowed() ? recusals.said(personId, choices) : hindered;
        if (!declared.isAllowed()) {
            return declared;
        }
        spread.forEach((application, choice) -> {
            if (ranked.contains(application)) {
                selection.cast(competitionId, new Vote(application, personId, choice, clock.instant()));
                if (choices.get(application) == Vote.Choice.RECUSED) {
                    conflicts.declare(personId, competitionId.toString(), application, true, "recused");
                }
            }
        });
        journal.record(JournalEntry.of(competitionId.toString(), "competition.voted")
                .with(Map.of("votes", Integer.toString(choices.size()))));
        return Verdict.allowed();
    }
}
