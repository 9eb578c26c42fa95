package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Reasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down the decision of the formal check; with the last application of a competition the conclusion can be made. */
@Service
public class RecordCheck {

    static final String CHECKED = "competition.applicationChecked";

    private final Applications applications;
    private final Competitions competitions;
    private final FormalChecks checks;
    private final AllChecked allChecked;
    private final Journal journal;
    private final Clock clock;

    RecordCheck(
            Applications applications,
            Competitions competitions,
            FormalChecks checks,
            AllChecked allChecked,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.checks = checks;
        this.allChecked = allChecked;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID applicationId, boolean admitted, String remark) {
        Application before = applications.find(applicationId).orElseThrow();
        competitions.counting(before.competitionId());
        Application after = applications.save(
                admitted
                        ? before.admitted(remark, clock.instant())
                        : before.unchecked()
                                .refused(new Reasons(checks.against(applicationId)), remark, clock.instant()));
        journal.record(JournalEntry.of(applicationId.toString(), CHECKED)
                .moved(before.state().name(), after.state().name())
                .with(Map.of(
                        "remark",
                        remark,
                        "reasons",
                        admitted ? "" : after.reasons().toString())));
        allChecked.goOnIf(after.competitionId());
    }
}
