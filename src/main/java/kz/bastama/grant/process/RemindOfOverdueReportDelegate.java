package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RemindOfReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfOverdueReportDelegate implements JavaDelegate {

    private final RemindOfReport remindOfReport;

    RemindOfOverdueReportDelegate(RemindOfReport remindOfReport) {
        this.remindOfReport = remindOfReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        remindOfReport.late(id);
    }
}
