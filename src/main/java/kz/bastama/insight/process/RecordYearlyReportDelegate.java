package kz.bastama.insight.process;

import java.util.UUID;
import kz.bastama.insight.application.RecordYearlyReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordYearlyReportDelegate implements JavaDelegate {

    private final RecordYearlyReport recordYearlyReport;

    RecordYearlyReportDelegate(RecordYearlyReport recordYearlyReport) {
        this.recordYearlyReport = recordYearlyReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        recordYearlyReport.of(id, YearlyReportModel.words(execution));
    }
}
