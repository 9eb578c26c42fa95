package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueSuspensionNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueSuspensionNoticeDelegate implements JavaDelegate {

    private final IssueSuspensionNotice issueSuspensionNotice;

    IssueSuspensionNoticeDelegate(IssueSuspensionNotice issueSuspensionNotice) {
        this.issueSuspensionNotice = issueSuspensionNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueSuspensionNotice.of(id);
    }
}
