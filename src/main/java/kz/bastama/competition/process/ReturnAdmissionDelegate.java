package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.ReturnAdmission;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReturnAdmissionDelegate implements JavaDelegate {

    private final ReturnAdmission returnAdmission;

    ReturnAdmissionDelegate(ReturnAdmission returnAdmission) {
        this.returnAdmission = returnAdmission;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        returnAdmission.of(id, ObjectionModel.ADMISSION_DEFECT.in(execution));
    }
}
