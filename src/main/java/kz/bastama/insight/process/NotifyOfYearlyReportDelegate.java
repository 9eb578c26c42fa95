package kz.bastama.insight.process;

import java.util.UUID;
import kz.bastama.insight.application.NotifyOfYearlyReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfYearlyReportDelegate implements JavaDelegate {

    private final NotifyOfYearlyReport notifyOfYearlyReport;

    NotifyOfYearlyReportDelegate(NotifyOfYearlyReport notifyOfYearlyReport) {
        this.notifyOfYearlyReport = notifyOfYearlyReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfYearlyReport.of(id);
    }
}
