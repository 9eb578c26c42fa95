package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.MayAmend;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** A change is agreed to while the project goes on and where it still fits what is accepted; who does not agree says why. */
@Component
class DecideOnAddendumGate implements TaskGate {

    private final MayAmend mayAmend;

    DecideOnAddendumGate(MayAmend mayAmend) {
        this.mayAmend = mayAmend;
    }

    @Override
    public String taskKey() {
        return AddendumModel.TASK_DECIDE_ON_AMENDMENT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        String decision = AddendumModel.AMENDMENT_DECISION.name();
        if (answers.text(decision).equals(AddendumModel.AGREE)) {
            return mayAmend.agreed(UUID.fromString(caseId), decision);
        }
        String reason = AddendumModel.AMENDMENT_REASON.name();
        return answers.text(reason).isBlank()
                ? Verdict.refused(Refusal.of("grant.addendumUnsaid", null).at(reason))
                : Verdict.allowed();
    }
}
