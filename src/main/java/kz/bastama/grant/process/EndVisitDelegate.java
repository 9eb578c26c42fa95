package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.EndVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EndVisitDelegate implements JavaDelegate {

    private final EndVisit endVisit;

    EndVisitDelegate(EndVisit endVisit) {
        this.endVisit = endVisit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        endVisit.withoutMore(id);
    }
}
