package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.CompletionBar;
import kz.bastama.grant.application.TerminationConfirmation;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Said above the form already: whoever proposed to end the agreement leaves the confirmation to another officer. */
@Component
class TerminationConfirmationBar implements CompletionBar {

    private final TerminationConfirmation confirmation;

    TerminationConfirmationBar(TerminationConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public Verdict check(String taskKey, String caseId) {
        return taskKey.equals(TerminationModel.TASK_CONFIRM_TERMINATION)
                ? confirmation.mayDecide(UUID.fromString(caseId))
                : Verdict.allowed();
    }
}
