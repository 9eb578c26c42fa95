package kz.bastama.grant.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.Surveys;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a survey: its answers stay, what could tell one who answered from another does not. */
@Service
public class CloseSurvey {

    private final Surveys surveys;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    CloseSurvey(Surveys surveys, Terms terms, Journal journal, Clock clock) {
        this.surveys = surveys;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Survey open = surveys.open(grantId)
                .flatMap(found -> surveys.findForChange(found.id()))
                .orElseThrow();
        surveys.save(open.closed(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        surveys.forgetAddresses(open.id());
        terms.close(grantId.toString(), OpenSurvey.TERM);
        journal.record(JournalEntry.of(grantId.toString(), "grant.surveyClosed")
                .with(Map.of("answers", String.valueOf(surveys.count(open.id())))));
    }
}
