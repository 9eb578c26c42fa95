package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.NotifyProposers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyProposersDelegate implements JavaDelegate {

    private final NotifyProposers notifyProposers;

    NotifyProposersDelegate(NotifyProposers notifyProposers) {
        this.notifyProposers = notifyProposers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean dropped = DirectionListModel.DROP.equals(DirectionListModel.REJECTION_ANSWER.in(execution));
        notifyProposers.of(id, dropped, DirectionListModel.rejectionReason(execution));
    }
}
