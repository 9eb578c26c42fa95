package kz.bastama.ngo.process;

import java.util.UUID;
import kz.bastama.ngo.application.NotifyOfVerification;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfVerificationDelegate implements JavaDelegate {

    private final NotifyOfVerification notifyOfVerification;

    NotifyOfVerificationDelegate(NotifyOfVerification notifyOfVerification) {
        this.notifyOfVerification = notifyOfVerification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifyOfVerification.tell(
                UUID.fromString(execution.getProcessBusinessKey()), execution.getActivityInstanceId());
    }
}
