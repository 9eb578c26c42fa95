package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the term of correction and tells the grantee what to mend and until when, with the remarks word for word. */
@Service
public class ReturnReport {

    private final Grants grants;
    private final Reports reports;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Clock clock;

    ReturnReport(Grants grants, Reports reports, Terms terms, GranteeNotices notices, Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.terms = terms;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Report returned = reports.of(grantId).stream()
                .filter(report -> report.state() == ReportState.RETURNED)
                .reduce((one, later) -> later)
                .orElseThrow();
        Term term = terms.open(grantId.toString(), grant.edition(), "reportCorrection", clock.instant());
        String until = notices.day(term.due());
        notices.send(
                grant,
                "reportReturned",
                returned.revision() + ":" + until,
                Map.of(
                        "number", grant.number(),
                        "remarks", returned.remarks(),
                        "places", reports.remarks(grantId, returned.revision()).size(),
                        "until", until));
    }
}
