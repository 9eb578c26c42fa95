package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Reasons;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does not admit an application that was not mended in time; what else stood against it stands among the reasons. Comes some
 * moments after the term: a correction that reached the server within it is processed before.
 */
@Service
public class RefuseUncorrected {

    static final String TERM = ReworkTerm.NAME;

    private final Applications applications;
    private final Competitions competitions;
    private final FormalChecks checks;
    private final AllChecked allChecked;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RefuseUncorrected(
            Applications applications,
            Competitions competitions,
            FormalChecks checks,
            AllChecked allChecked,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.competitions = competitions;
        this.checks = checks;
        this.allChecked = allChecked;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID applicationId) {
        Application before = applications.findHeld(applicationId).orElseThrow();
        competitions.counting(before.competitionId());
        List<Finding> findings = new ArrayList<>(checks.findings(applicationId));
        findings.add(new Finding("correctedInTime", false, "terms." + TERM, Map.of("day", day(applicationId))));
        checks.keepFindings(applicationId, findings);
        Application after =
                applications.save(before.lapsed(new Reasons(checks.against(applicationId)), clock.instant()));
        terms.close(applicationId.toString(), TERM);
        journal.record(JournalEntry.of(applicationId.toString(), "competition.notCorrected")
                .moved(before.state().name(), after.state().name()));
        allChecked.goOnIf(after.competitionId());
    }

    private String day(UUID applicationId) {
        return terms.ofCase(applicationId.toString()).stream()
                .filter(term -> term.name().equals(TERM))
                .map(Term::due)
                .reduce((one, later) -> later)
                .map(due -> LocalDate.ofInstant(due, WorkingCalendar.ZONE).toString())
                .orElse("");
    }
}
