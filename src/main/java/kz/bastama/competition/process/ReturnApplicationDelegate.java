package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.ReturnApplication;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReturnApplicationDelegate implements JavaDelegate {

    private final ReturnApplication returnApplication;

    ReturnApplicationDelegate(ReturnApplication returnApplication) {
        this.returnApplication = returnApplication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        returnApplication.of(id, ApplicationModel.CHECK_REMARK.in(execution, ""));
    }
}
