package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.CircumstancesGround;
import kz.bastama.grant.application.TakeoverGround;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** What follows fits what was announced, and is possible now; all that keeps a successor from the grant is said at once. */
@Component
class ConsiderCircumstancesGate implements TaskGate {

    private final CircumstancesGround ground;
    private final TakeoverGround takeoverGround;

    ConsiderCircumstancesGate(CircumstancesGround ground, TakeoverGround takeoverGround) {
        this.ground = ground;
        this.takeoverGround = takeoverGround;
    }

    @Override
    public String taskKey() {
        return CircumstancesModel.TASK_CONSIDER_CIRCUMSTANCES;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        String decision = CircumstancesModel.CIRCUMSTANCES_DECISION.name();
        UUID id = UUID.fromString(caseId);
        Circumstances.Follows follows = Circumstances.Follows.valueOf(answers.text(decision));
        Verdict verdict = new Verdict(ground.of(id, follows).refusals().stream()
                .map(refusal -> refusal.at(decision))
                .toList());
        return follows == Circumstances.Follows.SUCCESSION ? verdict.and(successor(id, answers)) : verdict;
    }

    private Verdict successor(UUID id, Answers answers) {
        String bin = CircumstancesModel.SUCCESSOR_BIN.name();
        String grounds = CircumstancesModel.SUCCESSOR_GROUNDS.name();
        Verdict standing = new Verdict(takeoverGround.of(id, answers.text(bin)).refusals().stream()
                .map(refusal -> refusal.at(bin))
                .toList());
        return answers.text(grounds).equals(CircumstancesModel.NONE_APPLIES)
                ? standing
                : standing.and(Verdict.refused(takeoverGround.excluded(id).at(grounds)));
    }
}
