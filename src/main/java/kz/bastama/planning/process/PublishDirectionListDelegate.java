package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.PublishDirectionList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PublishDirectionListDelegate implements JavaDelegate {

    private final PublishDirectionList publishDirectionList;

    PublishDirectionListDelegate(PublishDirectionList publishDirectionList) {
        this.publishDirectionList = publishDirectionList;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publishDirectionList.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
