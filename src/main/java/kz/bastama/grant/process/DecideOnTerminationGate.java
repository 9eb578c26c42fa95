package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.TerminationConfirmation;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** An agreement is ended while it is in force. */
@Component
class DecideOnTerminationGate implements TaskGate {

    private final TerminationConfirmation confirmation;

    DecideOnTerminationGate(TerminationConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public String taskKey() {
        return TerminationModel.TASK_DECIDE_ON_TERMINATION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return answers.text(TerminationModel.TERMINATION_DECISION.name()).equals(TerminationModel.TERMINATE)
                ? confirmation.mayEnd(UUID.fromString(caseId))
                : Verdict.allowed();
    }
}
