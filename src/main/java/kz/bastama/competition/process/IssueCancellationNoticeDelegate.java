package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueCancellationNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueCancellationNoticeDelegate implements JavaDelegate {

    private final IssueCancellationNotice issueCancellationNotice;

    IssueCancellationNoticeDelegate(IssueCancellationNotice issueCancellationNotice) {
        this.issueCancellationNotice = issueCancellationNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueCancellationNotice.of(id);
    }
}
