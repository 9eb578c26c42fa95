package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.SuspensionConfirmation;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** A grant that ended meanwhile is not suspended any more; who does not confirm says why. */
@Component
class ConfirmSuspensionGate implements TaskGate {

    private final SuspensionConfirmation confirmation;

    ConfirmSuspensionGate(SuspensionConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public String taskKey() {
        return SuspensionModel.TASK_CONFIRM_SUSPENSION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        if (answers.text(SuspensionModel.SUSPENSION_DECISION.name()).equals(SuspensionModel.CONFIRM)) {
            return confirmation.mayConfirm(UUID.fromString(caseId));
        }
        String reason = SuspensionModel.SUSPENSION_REASON.name();
        return answers.text(reason).isBlank()
                ? Verdict.refused(Refusal.of("grant.suspensionUnsaid", null).at(reason))
                : Verdict.allowed();
    }
}
