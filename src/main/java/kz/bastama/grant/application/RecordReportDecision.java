package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whether the final report is accepted. */
@Service
public class RecordReportDecision {

    private final Grants grants;
    private final Reports reports;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordReportDecision(Grants grants, Reports reports, Terms terms, Journal journal, Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId, boolean accepted, String remarks) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Report decided = reports.latest(grantId).orElseThrow().decided(accepted, remarks, clock.instant());
        reports.save(decided);
        Grant after = grants.save(accepted ? before.accepted() : before.returned());
        terms.close(grantId.toString(), "reportReview");
        journal.record(JournalEntry.of(grantId.toString(), accepted ? "grant.reportAccepted" : "grant.reportReturned")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("revision", Integer.toString(decided.revision()))));
    }
}
