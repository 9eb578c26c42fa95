package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.OpenDiscussion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenDiscussionDelegate implements JavaDelegate {

    private final OpenDiscussion openDiscussion;

    OpenDiscussionDelegate(OpenDiscussion openDiscussion) {
        this.openDiscussion = openDiscussion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openDiscussion.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
