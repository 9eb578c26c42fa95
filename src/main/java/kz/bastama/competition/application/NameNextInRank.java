package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fixes who takes the place: by the ranking alone, or, for the use case of the commission, as it voted. Nobody, when whoever could was taken meanwhile. */
@Service
public class NameNextInRank {

    private final Competitions competitions;
    private final Applications applications;
    private final Successions successions;
    private final Successors successors;
    private final Bodies bodies;
    private final Terms terms;
    private final Journal journal;

    NameNextInRank(
            Competitions competitions,
            Applications applications,
            Successions successions,
            Successors successors,
            Bodies bodies,
            Terms terms,
            Journal journal) {
        this.competitions = competitions;
        this.applications = applications;
        this.successions = successions;
        this.successors = successors;
        this.bodies = bodies;
        this.terms = terms;
        this.journal = journal;
    }

    /** Returns whether anybody is named. */
    @Transactional
    public boolean of(UUID id) {
        Succession before = locked(id);
        UUID next = successors.of(before).first(application -> true).orElse(null);
        terms.close(id.toString(), "resultPublication");
        return keep(before, before.named(next));
    }

    /** Returns whether anybody is named. */
    boolean byVotes(UUID id) {
        Succession before = locked(id);
        strike(before);
        UUID next = successors.of(before).first(successors.ballot(before)).orElse(null);
        return keep(before, before.voted(next));
    }

    /** Fixes whose votes were lost: from then on the votes alone tell who was out. */
    private void strike(Succession succession) {
        List<Vote> cast = successions.votes(succession.id());
        for (Vote vote : successors.votes(succession)) {
            if (!cast.contains(vote)) {
                successions.cast(succession.id(), vote);
                String number =
                        applications.find(vote.applicationId()).orElseThrow().number();
                journal.record(JournalEntry.of(succession.id().toString(), "competition.voteLost")
                        .with(Map.of("name", nameOf(vote.personId(), succession), "number", number)));
            }
        }
    }

    private String nameOf(UUID personId, Succession succession) {
        return bodies.of(succession.competitionId(), Body.COMMISSION).stream()
                .filter(member -> member.personId().equals(personId))
                .map(Seated::name)
                .findFirst()
                .orElse("");
    }

    private boolean keep(Succession before, Succession after) {
        successions.save(after);
        boolean named = after.nextId() != null;
        String number = named ? applications.find(after.nextId()).orElseThrow().number() : "";
        journal.record(JournalEntry.of(after.id().toString(), "competition.nextInRankNamed")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("named", Boolean.toString(named), "number", number)));
        return named;
    }

    private Succession locked(UUID id) {
        competitions.counting(successions.find(id).orElseThrow().competitionId());
        return successions.find(id).orElseThrow();
    }
}
