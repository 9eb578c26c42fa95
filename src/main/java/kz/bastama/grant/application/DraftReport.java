package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, saves and goes on with the draft of a report, errors and all. */
@Service
public class DraftReport {

    private final Grants grants;
    private final Reports reports;
    private final Tranches tranches;
    private final ReportGround ground;
    private final SettledLines settledLines;
    private final Forms forms;
    private final Journal journal;
    private final Clock clock;

    DraftReport(
            Grants grants,
            Reports reports,
            Tranches tranches,
            ReportGround ground,
            SettledLines settledLines,
            Forms forms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.tranches = tranches;
        this.ground = ground;
        this.settledLines = settledLines;
        this.forms = forms;
        this.journal = journal;
        this.clock = clock;
    }

    static final String FORM = "grant-report";

    /** What became of a save. */
    public sealed interface Outcome {
        record Saved(Report report) implements Outcome {}

        /** Somebody saved another version meanwhile: nothing is overwritten. */
        record Stale(Report present) implements Outcome {}

        /** It was sent meanwhile, and waits for the operator. */
        record Sent(Report present) implements Outcome {}

        /** No report is expected now: the project does not run. */
        record NoDraft() implements Outcome {}
    }

    /** The draft to go on with: a new one with the plan in it, or after a return what was sent. Empty when none is due. */
    @Transactional
    public Optional<Report> open(UUID grantId) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!isExpected(grant)) {
            return Optional.empty();
        }
        Optional<Report> latest = reports.latest(grantId);
        if (latest.filter(report -> report.state() == ReportState.DRAFT).isPresent()) {
            return latest;
        }
        Report draft = Report.draft(
                grantId,
                tranches.of(grant).made().size(),
                latest.map(Report::revision).orElse(0) + 1,
                latest.map(Report::formVersion).orElseGet(() -> forms.version(FORM)),
                latest.map(settledLines::typedAfter).orElseGet(() -> forms.keep(ground.prefilled(grant))),
                clock.instant());
        reports.save(draft);
        journal.record(JournalEntry.of(grantId.toString(), "grant.reportBegun")
                .with(Map.of("revision", Integer.toString(reports.shownRevision(draft)))));
        return Optional.of(draft);
    }

    /** Whether the grantee may write a report now: the project has begun, and the report on the last payment is not accepted. */
    public boolean isExpected(Grant grant) {
        int stage = tranches.of(grant).made().size();
        return grant.runsOn(LocalDate.now(clock))
                && reports.latest(grant.id())
                        .filter(report -> report.state() == ReportState.ACCEPTED && report.stage() == stage)
                        .isEmpty();
    }

    /** @param seen version that the person had before the eyes */
    @Transactional
    public Outcome save(UUID grantId, int seen, Map<String, Object> typed) {
        Optional<Report> present = open(grantId);
        if (present.isEmpty()) {
            return sent(grantId).<Outcome>map(Outcome.Sent::new).orElseGet(Outcome.NoDraft::new);
        }
        String kept = forms.keep(typed);
        if (kept.equals(present.get().typed())) {
            return new Outcome.Saved(present.get());
        }
        if (present.get().version() != seen) {
            return new Outcome.Stale(present.get());
        }
        Report edited = present.get().edited(kept, clock.instant());
        reports.save(edited);
        return new Outcome.Saved(edited);
    }

    /** The report that waits for the operator. */
    public Optional<Report> sent(UUID grantId) {
        return reports.latest(grantId).filter(report -> report.state() == ReportState.SENT);
    }

    /** The form of a revision; where settled expenses stand in front of it, no other is asked for, whatever an older form says. */
    public Form form(Report report) {
        Form form = forms.form(FORM, report.formVersion());
        return settledLines.before(report.grantId(), report.revision()).isEmpty()
                ? form
                : form.withoutFewest(SettledLines.LIST);
    }
}
