package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.ReturnReport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReturnReportDelegate implements JavaDelegate {

    private final ReturnReport returnReport;

    ReturnReportDelegate(ReturnReport returnReport) {
        this.returnReport = returnReport;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        returnReport.of(id);
    }
}
