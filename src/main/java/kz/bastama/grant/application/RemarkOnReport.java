package kz.bastama.grant.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Remark;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the remarks on single places of the report under review; they go to the grantee when the report is returned. */
@Service
public class RemarkOnReport {

    private final Grants grants;
    private final Reports reports;
    private final Journal journal;

    RemarkOnReport(Grants grants, Reports reports, Journal journal) {
        this.grants = grants;
        this.reports = reports;
        this.journal = journal;
    }

    /** @param revision of the report that the officer had before the eyes */
    @Transactional
    public Verdict of(UUID grantId, int revision, List<Remark> remarks) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Report report = reports.latest(grantId).orElseThrow();
        if (grant.state() != GrantState.REPORTED || report.revision() != revision) {
            return Verdict.refused(Refusal.of("grant.notUnderReview", null));
        }
        reports.remark(grantId, revision, remarks);
        journal.record(JournalEntry.of(grantId.toString(), "grant.remarked")
                .with(Map.of(
                        "revision", Integer.toString(reports.shownRevision(report)),
                        "places", Integer.toString(remarks.size()))));
        return Verdict.allowed();
    }
}
