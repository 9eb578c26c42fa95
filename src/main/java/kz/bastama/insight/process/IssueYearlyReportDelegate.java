package kz.bastama.insight.process;

import java.util.UUID;
import kz.bastama.insight.application.IssueYearlyReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueYearlyReportDelegate implements JavaDelegate {

    private final IssueYearlyReport issueYearlyReport;

    IssueYearlyReportDelegate(IssueYearlyReport issueYearlyReport) {
        this.issueYearlyReport = issueYearlyReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueYearlyReport.of(id);
    }
}
