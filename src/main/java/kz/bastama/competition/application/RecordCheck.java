package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the decision of the formal check; with the last application of a competition the conclusion can be made. */
@Service
public class RecordCheck {

    private final Applications applications;
    private final Competitions competitions;
    private final CompetitionProcess competition;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordCheck(
            Applications applications,
            Competitions competitions,
            CompetitionProcess competition,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.competition = competition;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID applicationId, boolean admitted, String remark) {
        Application before = applications.find(applicationId).orElseThrow();
        competitions.counting(before.competitionId());
        Application after = applications.save(before.checked(admitted, remark, clock.instant()));
        terms.close(applicationId.toString(), "formalCheck");
        journal.record(JournalEntry.of(applicationId.toString(), "competition.applicationChecked")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("remark", remark)));
        if (!applications.anyUnchecked(after.competitionId()) && !competition.checksFinished(after.competitionId())) {
            throw new IllegalStateException("Competition " + after.competitionId() + " does not wait for its checks");
        }
    }
}
