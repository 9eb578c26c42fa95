package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfRevisionReturn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfRevisionReturnDelegate implements JavaDelegate {

    private final NotifyOfRevisionReturn notifyOfRevisionReturn;

    NotifyOfRevisionReturnDelegate(NotifyOfRevisionReturn notifyOfRevisionReturn) {
        this.notifyOfRevisionReturn = notifyOfRevisionReturn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfRevisionReturn.of(id, ObjectionModel.REVISION_DEFECT.in(execution));
    }
}
