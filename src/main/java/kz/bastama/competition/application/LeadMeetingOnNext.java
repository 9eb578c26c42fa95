package kz.bastama.competition.application;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secretary enters who leads the meeting on the next in rank. Once votes are cast nobody else comes to lead it, unless the one who
 * leads has not voted or has stepped back from everything: otherwise a tie could be broken by choosing the chair.
 */
@Service
public class LeadMeetingOnNext {

    private final Competitions competitions;
    private final Successions successions;
    private final Bodies bodies;
    private final Journal journal;

    LeadMeetingOnNext(Competitions competitions, Successions successions, Bodies bodies, Journal journal) {
        this.competitions = competitions;
        this.successions = successions;
        this.bodies = bodies;
        this.journal = journal;
    }

    /** @param personId null where nobody was chosen */
    @Transactional
    public Verdict of(UUID id, UUID personId) {
        competitions.counting(successions.find(id).orElseThrow().competitionId());
        Succession succession = successions.find(id).orElseThrow();
        Optional<Seated> member = bodies.of(succession.competitionId(), Body.COMMISSION).stream()
                .filter(one -> one.personId().equals(personId))
                .findFirst();
        if (!succession.isVoting() || member.isEmpty()) {
            return Verdict.refused(Refusal.of(
                    succession.isVoting() ? "competition.chairNotPresent" : "competition.meetingOver", null));
        }
        if (isBound(succession, member.get())) {
            return Verdict.refused(Refusal.of(
                    "competition.chairAfterVote",
                    null,
                    Map.of("name", succession.meeting().chair())));
        }
        successions.save(succession.ledBy(member.get()));
        journal.record(JournalEntry.of(id.toString(), "competition.chairEntered")
                .with(Map.of("name", member.get().name())));
        return Verdict.allowed();
    }

    private boolean isBound(Succession succession, Seated next) {
        UUID leads = succession.meeting().chairId();
        return leads != null
                && !leads.equals(next.personId())
                && successions.votes(succession.id()).stream()
                        .anyMatch(vote -> vote.personId().equals(leads) && vote.choice() != Vote.Choice.RECUSED);
    }
}
