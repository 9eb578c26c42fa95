package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.WeighDecider;
import kz.bastama.competition.application.WeighRevision;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.Variable;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Only who was named decides, and took no part; a return names the defect, a decision its reasons, and an upheld one what follows. */
@Component
class ConsiderObjectionGate implements TaskGate {

    private final WeighDecider weighDecider;
    private final WeighRevision weighRevision;

    ConsiderObjectionGate(WeighDecider weighDecider, WeighRevision weighRevision) {
        this.weighDecider = weighDecider;
        this.weighRevision = weighRevision;
    }

    @Override
    public String taskKey() {
        return ObjectionModel.TASK_CONSIDER_OBJECTION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        String ruling = answers.text(ObjectionModel.OBJECTION_RULING.name());
        boolean returns = ruling.equals(ObjectionModel.RETURN);
        UUID id = UUID.fromString(caseId);
        Verdict person = weighDecider.deciding(id, returns);
        return returns
                ? person.and(filled(answers, ObjectionModel.OBJECTION_DEFECT, "competition.objectionDefect"))
                : person.and(filled(answers, ObjectionModel.OBJECTION_REASONS, "competition.objectionReasons"))
                        .and(follows(answers, ruling.equals(ObjectionModel.DISMISS)))
                        .and(leaves(answers, ruling) ? weighRevision.ofLeavingTheLot(id) : Verdict.allowed());
    }

    private static Verdict filled(Answers answers, Variable<String> field, String code) {
        return answers.text(field.name()).isBlank()
                ? Verdict.refused(Refusal.of(code, null).at(field.name()))
                : Verdict.allowed();
    }

    private static boolean leaves(Answers answers, String ruling) {
        return ruling.equals(ObjectionModel.UPHOLD)
                && answers.text(ObjectionModel.OBJECTION_FOLLOWS.name()).equals(ObjectionModel.NOTHING);
    }

    private static Verdict follows(Answers answers, boolean dismisses) {
        String field = ObjectionModel.OBJECTION_FOLLOWS.name();
        String follows = answers.text(field);
        if (dismisses) {
            return follows.equals(ObjectionModel.LOT_AGAIN)
                    ? Verdict.refused(
                            Refusal.of("competition.objectionDismissed", null).at(field))
                    : Verdict.allowed();
        }
        return follows.isBlank()
                ? Verdict.refused(
                        Refusal.of("competition.objectionFollows", null).at(field))
                : Verdict.allowed();
    }
}
