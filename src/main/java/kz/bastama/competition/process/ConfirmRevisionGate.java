package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.WeighConfirmation;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Neither who recorded the commission's answer confirms it nor who decided the objection; a return says what is wrong. */
@Component
class ConfirmRevisionGate implements TaskGate {

    private final WeighConfirmation weighConfirmation;

    ConfirmRevisionGate(WeighConfirmation weighConfirmation) {
        this.weighConfirmation = weighConfirmation;
    }

    @Override
    public String taskKey() {
        return ObjectionModel.TASK_CONFIRM_REVISION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        String defect = ObjectionModel.REVISION_DEFECT.name();
        boolean unsaid = !answers.text(ObjectionModel.REVISION_DECISION.name()).equals(ObjectionModel.CONFIRM)
                && answers.text(defect).isBlank();
        return weighConfirmation
                .of(UUID.fromString(caseId))
                .and(
                        unsaid
                                ? Verdict.refused(Refusal.of("competition.revisionDefect", null)
                                        .at(defect))
                                : Verdict.allowed());
    }
}
