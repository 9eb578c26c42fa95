package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Clearing;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Remark;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Reasons;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the operator decided on a report. */
@Service
public class RecordReportDecision {

    /** A report is refused only after the returns that the edition allows. */
    private static final Reasons NOT_MENDED = Reasons.of("reasons.report.notMended");

    private final Grants grants;
    private final Reports reports;
    private final Clearings clearings;
    private final Terms terms;
    private final ReportTerms reportTerms;
    private final EndMeasures endMeasures;
    private final Journal journal;
    private final Clock clock;

    RecordReportDecision(
            Grants grants,
            Reports reports,
            Clearings clearings,
            Terms terms,
            ReportTerms reportTerms,
            EndMeasures endMeasures,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.clearings = clearings;
        this.terms = terms;
        this.reportTerms = reportTerms;
        this.endMeasures = endMeasures;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the operator may decide. */
    public enum Decision {
        ACCEPT,
        RETURN,
        REFUSE
    }

    /** @return whether the project is accepted as a whole: it was the final report */
    @Transactional
    public boolean of(UUID grantId, Decision decision, String remarks) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Report report = reports.latest(grantId).orElseThrow();
        boolean last = report.stage() >= before.agreement().shares().finalStage();
        Instant now = clock.instant();
        terms.close(grantId.toString(), "reportReview");
        switch (decision) {
            case ACCEPT ->
                settle(
                        before,
                        last ? before.accepted() : before.continued(),
                        report.accepted(confirmed(report), now),
                        "grant.reportAccepted");
            case RETURN -> {
                remarkLines(report);
                settle(before, before.returned(), report.returned(remarks, now), "grant.reportReturned");
            }
            case REFUSE -> {
                reportTerms.close(before);
                endMeasures.of(grantId);
                settle(
                        before,
                        before.terminated(remarks),
                        report.refused(NOT_MENDED, remarks, now),
                        "grant.reportRefused");
            }
        }
        return last;
    }

    /** What is not accepted whole goes back as a remark on its place, beside the remarks on others. */
    private void remarkLines(Report report) {
        List<Remark> all = new ArrayList<>(reports.remarks(report.grantId(), report.revision()));
        clearings.of(report.grantId(), report.revision()).questioned().stream()
                .filter(line -> !line.isSettled())
                .forEach(line -> all.add(new Remark("expenses[" + line.position() + "]", line.said())));
        reports.remark(report.grantId(), report.revision(), all);
    }

    /** What of the expenses is accepted, line by line; all of a report that was sent before there were lines. */
    private BigDecimal confirmed(Report report) {
        Clearing clearing = clearings.of(report.grantId(), report.revision());
        if (!clearing.open().isEmpty()) {
            throw new IllegalStateException("Report " + report.revision() + " of grant " + report.grantId()
                    + " has lines that nobody decided on");
        }
        return clearing.isEmpty() ? report.spent() : clearing.accepted();
    }

    private void settle(Grant before, Grant after, Report decided, String event) {
        reports.save(decided);
        grants.save(after);
        journal.record(JournalEntry.of(before.id().toString(), event)
                .moved(before.state().name(), after.state().name())
                .with(Map.of(
                        "revision",
                        Integer.toString(reports.shownRevision(decided)),
                        "remarks",
                        decided.remarks() == null ? "" : decided.remarks())));
    }
}
