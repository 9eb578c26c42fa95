package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.CheckByData;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckByDataDelegate implements JavaDelegate {

    private final CheckByData checkByData;

    CheckByDataDelegate(CheckByData checkByData) {
        this.checkByData = checkByData;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        ApplicationModel.WAS_CORRECTED.set(execution, checkByData.of(id));
    }
}
