package kz.bastama.insight.process;

import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.Variables;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.insight.domain.YearlyReportProcess;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

@Component
class YearlyReportCase implements YearlyReportProcess {

    private final Cases cases;

    YearlyReportCase(Cases cases) {
        this.cases = cases;
    }

    @Override
    public void start(YearlyReport report, String signatory) {
        String year = String.valueOf(report.year());
        cases.start(
                YearlyReportModel.PROCESS,
                report.id().toString(),
                Variables.of(YearlyReportModel.EDITION, report.edition().toString())
                        .titled(OfficialText.of(year, year))
                        .and(YearlyReportModel.CASE_PATH, "/staff/yearly-reports/" + report.id())
                        .and(YearlyReportModel.SIGNATORY, signatory));
    }

    @Override
    public boolean waitsForDecision(UUID reportId) {
        return cases.isWaitingFor(YearlyReportModel.PROCESS, reportId.toString(), YearlyReportModel.DECIDED);
    }

    @Override
    public void decided(UUID reportId, boolean approved) {
        cases.correlate(
                YearlyReportModel.PROCESS,
                reportId.toString(),
                YearlyReportModel.DECIDED,
                Variables.of(YearlyReportModel.APPROVED, approved));
    }
}
