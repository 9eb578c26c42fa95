package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.CircumstancesGround;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** What follows fits what was announced, and is possible now. */
@Component
class ConsiderCircumstancesGate implements TaskGate {

    private final CircumstancesGround ground;

    ConsiderCircumstancesGate(CircumstancesGround ground) {
        this.ground = ground;
    }

    @Override
    public String taskKey() {
        return CircumstancesModel.TASK_CONSIDER_CIRCUMSTANCES;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        String decision = CircumstancesModel.CIRCUMSTANCES_DECISION.name();
        Verdict verdict = ground.of(UUID.fromString(caseId), Circumstances.Follows.valueOf(answers.text(decision)));
        return new Verdict(
                verdict.refusals().stream().map(refusal -> refusal.at(decision)).toList());
    }
}
