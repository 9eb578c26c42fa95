package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check refused all applications: whoever sent one may object to that before the competition is not held. */
@Service
public class OpenCheckObjections {

    private final Competitions competitions;
    private final TellOutcome tellOutcome;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    OpenCheckObjections(Competitions competitions, TellOutcome tellOutcome, Terms terms, Journal journal, Clock clock) {
        this.competitions = competitions;
        this.tellOutcome = tellOutcome;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        Term term =
                terms.open(competitionId.toString(), competition.edition(), PublishResult.OBJECTION, clock.instant());
        journal.record(JournalEntry.of(competitionId.toString(), "competition.refusalsOpen"));
        tellOutcome.of(
                competition,
                "competition.allRefused",
                Map.of("until", term.due().toEpochMilli()));
    }
}
