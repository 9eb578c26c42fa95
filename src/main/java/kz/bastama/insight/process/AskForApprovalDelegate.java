package kz.bastama.insight.process;

import java.util.UUID;
import kz.bastama.insight.application.AskForApproval;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskForApprovalDelegate implements JavaDelegate {

    private final AskForApproval askForApproval;

    AskForApprovalDelegate(AskForApproval askForApproval) {
        this.askForApproval = askForApproval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        askForApproval.of(id);
    }
}
