package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.TerminationConfirmation;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** What stood when it was proposed still stands when it is confirmed; a return says why. */
@Component
class ConfirmTerminationGate implements TaskGate {

    private final TerminationConfirmation confirmation;

    ConfirmTerminationGate(TerminationConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public String taskKey() {
        return TerminationModel.TASK_CONFIRM_TERMINATION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        if (answers.text(TerminationModel.TERMINATION_CONFIRMATION.name()).equals(TerminationModel.CONFIRM)) {
            return confirmation.mayEnd(UUID.fromString(caseId));
        }
        String reason = TerminationModel.TERMINATION_RETURNED.name();
        return answers.text(reason).isBlank()
                ? Verdict.refused(Refusal.of("grant.terminationUnsaid", null).at(reason))
                : Verdict.allowed();
    }
}
