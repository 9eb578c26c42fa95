package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.CloseDiscussion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseDiscussionDelegate implements JavaDelegate {

    private final CloseDiscussion closeDiscussion;

    CloseDiscussionDelegate(CloseDiscussion closeDiscussion) {
        this.closeDiscussion = closeDiscussion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closeDiscussion.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
