package kz.bastama.grant.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
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
    private final Terms terms;
    private final ReportTerms reportTerms;
    private final Journal journal;
    private final Clock clock;

    RecordReportDecision(
            Grants grants, Reports reports, Terms terms, ReportTerms reportTerms, Journal journal, Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.terms = terms;
        this.reportTerms = reportTerms;
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
                        report.accepted(now),
                        "grant.reportAccepted");
            case RETURN -> settle(before, before.returned(), report.returned(remarks, now), "grant.reportReturned");
            case REFUSE -> {
                reportTerms.close(before);
                settle(
                        before,
                        before.terminated(remarks),
                        report.refused(NOT_MENDED, remarks, now),
                        "grant.reportRefused");
            }
        }
        return last;
    }

    private void settle(Grant before, Grant after, Report decided, String event) {
        reports.save(decided);
        grants.save(after);
        journal.record(JournalEntry.of(before.id().toString(), event)
                .moved(before.state().name(), after.state().name())
                .with(Map.of(
                        "revision",
                        Integer.toString(decided.revision()),
                        "remarks",
                        decided.remarks() == null ? "" : decided.remarks())));
    }
}
