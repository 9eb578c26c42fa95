package kz.bastama.insight.application;

import java.util.UUID;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReports;
import org.springframework.stereotype.Service;

/** Tells the managers that a yearly report waits for one of them. */
@Service
public class AskForApproval {

    private final YearlyReports reports;
    private final TellManagers tellManagers;

    AskForApproval(YearlyReports reports, TellManagers tellManagers) {
        this.reports = reports;
        this.tellManagers = tellManagers;
    }

    public void of(UUID reportId) {
        YearlyReport report = reports.find(reportId).orElseThrow();
        tellManagers.of(report, "insight.yearlyReportPrepared", report.mark());
    }
}
