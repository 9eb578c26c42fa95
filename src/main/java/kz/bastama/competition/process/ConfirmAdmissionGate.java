package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.WeighAdmission;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whoever decided that an application is admitted does not confirm it; a return says why. */
@Component
class ConfirmAdmissionGate implements TaskGate {

    private final WeighAdmission weighAdmission;

    ConfirmAdmissionGate(WeighAdmission weighAdmission) {
        this.weighAdmission = weighAdmission;
    }

    @Override
    public String taskKey() {
        return ObjectionModel.TASK_CONFIRM_ADMISSION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        String defect = ObjectionModel.ADMISSION_DEFECT.name();
        boolean confirms =
                answers.text(ObjectionModel.ADMISSION_DECISION.name()).equals(ObjectionModel.CONFIRM);
        Verdict person = weighAdmission.of(UUID.fromString(caseId), confirms);
        return confirms || !answers.text(defect).isBlank()
                ? person
                : person.and(Verdict.refused(
                        Refusal.of("competition.admissionDefect", null).at(defect)));
    }
}
