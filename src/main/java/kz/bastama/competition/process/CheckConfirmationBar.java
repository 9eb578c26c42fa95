package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.WeighCheck;
import kz.bastama.engine.CompletionBar;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Said above the form already: whoever checked all applications alone leaves the confirmation to another officer. */
@Component
class CheckConfirmationBar implements CompletionBar {

    private final WeighCheck weighCheck;

    CheckConfirmationBar(WeighCheck weighCheck) {
        this.weighCheck = weighCheck;
    }

    @Override
    public Verdict check(String taskKey, String caseId) {
        return taskKey.equals(CompetitionModel.TASK_CONFIRM_CHECK)
                ? weighCheck.confirming(UUID.fromString(caseId))
                : Verdict.allowed();
    }
}
