package kz.bastama.insight.application;

import java.util.UUID;
import kz.bastama.insight.domain.YearlyReports;
import org.springframework.stereotype.Service;

/** Tells the managers that a yearly report is issued and public. */
@Service
public class NotifyOfYearlyReport {

    private final YearlyReports reports;
    private final TellManagers tellManagers;

    NotifyOfYearlyReport(YearlyReports reports, TellManagers tellManagers) {
        this.reports = reports;
        this.tellManagers = tellManagers;
    }

    public void of(UUID reportId) {
        tellManagers.of(reports.find(reportId).orElseThrow(), "insight.yearlyReportIssued", "");
    }
}
