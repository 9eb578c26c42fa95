package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee that the report came back, with the remarks word for word. */
@Service
public class ReturnReport {

    private final Grants grants;
    private final Reports reports;
    private final GranteeNotices notices;

    ReturnReport(Grants grants, Reports reports, GranteeNotices notices) {
        this.grants = grants;
        this.reports = reports;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Report returned = reports.of(grantId).stream()
                .filter(report -> report.state() == ReportState.RETURNED)
                .reduce((one, later) -> later)
                .orElseThrow();
        notices.send(
                grant,
                "reportReturned",
                Integer.toString(returned.revision()),
                Map.of("number", grant.number(), "remarks", returned.remarks()));
    }
}
