package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfWithdrawal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfWithdrawalDelegate implements JavaDelegate {

    private final NotifyOfWithdrawal notifyOfWithdrawal;

    NotifyOfWithdrawalDelegate(NotifyOfWithdrawal notifyOfWithdrawal) {
        this.notifyOfWithdrawal = notifyOfWithdrawal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfWithdrawal.of(id);
    }
}
