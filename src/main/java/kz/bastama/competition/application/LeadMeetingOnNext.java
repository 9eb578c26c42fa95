package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secretary enters who leads the meeting on the next in rank. Once votes are cast nobody else comes to lead it, unless the one who
 * leads has stepped back from everything: otherwise a tie could be broken by choosing the chair. Where the one who leads has not come by
 * the end of the day, somebody else does and the votes are cast anew.
 */
@Service
public class LeadMeetingOnNext {

    private final Competitions competitions;
    private final Successions successions;
    private final Bodies bodies;
    private final Journal journal;
    private final Clock clock;

    LeadMeetingOnNext(Competitions competitions, Successions successions, Bodies bodies, Journal journal, Clock clock) {
        this.competitions = competitions;
        this.successions = successions;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
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
        Verdict free = free(succession, member.get());
        if (!free.isAllowed()) {
            return free;
        }
        lapse(succession, member.get());
        successions.save(succession.ledBy(member.get()));
        journal.record(JournalEntry.of(id.toString(), "competition.chairEntered")
                .with(Map.of("name", member.get().name())));
        return Verdict.allowed();
    }

    private Verdict free(Succession succession, Seated next) {
        if (!isOfAnother(succession, next) || counting(succession).isEmpty()) {
            return Verdict.allowed();
        }
        Meeting meeting = succession.meeting();
        List<Vote> own = successions.votes(succession.id()).stream()
                .filter(vote -> vote.personId().equals(meeting.chairId()))
                .toList();
        if (own.stream().anyMatch(vote -> vote.choice() != Vote.Choice.RECUSED)) {
            return Verdict.refused(Refusal.of("competition.chairAfterVote", null, Map.of("name", meeting.chair())));
        }
        return !own.isEmpty() || LocalDate.now(clock).isAfter(meeting.date())
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of(
                        "competition.chairAwaited",
                        null,
                        Map.of("name", meeting.chair(), "day", ShownTime.day(meeting.date()))));
    }

    /** Votes under a chair who did not come are cast anew under the next one, who could be chosen by them. */
    private void lapse(Succession succession, Seated next) {
        boolean came = successions.votes(succession.id()).stream()
                .anyMatch(vote -> vote.personId().equals(succession.meeting().chairId()));
        if (isOfAnother(succession, next) && !came && successions.lapseVotes(succession.id()) > 0) {
            journal.record(JournalEntry.of(succession.id().toString(), "competition.votesOnNextLapsed")
                    .with(Map.of("name", succession.meeting().chair())));
        }
    }

    private static boolean isOfAnother(Succession succession, Seated next) {
        UUID leads = succession.meeting().chairId();
        return leads != null && !leads.equals(next.personId());
    }

    private List<Vote> counting(Succession succession) {
        return successions.votes(succession.id()).stream()
                .filter(vote -> vote.choice() != Vote.Choice.RECUSED)
                .toList();
    }
}
