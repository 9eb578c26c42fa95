package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.CompletionBar;
import kz.bastama.grant.application.SuspensionConfirmation;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Said above the form already: whoever proposed the suspension leaves the confirmation to another officer. */
@Component
class SuspensionConfirmationBar implements CompletionBar {

    private final SuspensionConfirmation confirmation;

    SuspensionConfirmationBar(SuspensionConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public Verdict check(String taskKey, String caseId) {
        return taskKey.equals(SuspensionModel.TASK_CONFIRM_SUSPENSION)
                ? confirmation.mayDecide(UUID.fromString(caseId))
                : Verdict.allowed();
    }
}
