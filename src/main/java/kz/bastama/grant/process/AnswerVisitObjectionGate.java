package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whoever led the visit does not judge the objection to its act. */
@Component
class AnswerVisitObjectionGate implements TaskGate {

    private final MonitoringVisits visits;
    private final CurrentActor actor;

    AnswerVisitObjectionGate(MonitoringVisits visits, CurrentActor actor) {
        this.visits = visits;
        this.actor = actor;
    }

    @Override
    public String taskKey() {
        return VisitModel.TASK_ANSWER_VISIT_OBJECTION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID leader = visits.find(UUID.fromString(caseId)).orElseThrow().leaderId();
        return actor.get().personId().equals(leader)
                ? Verdict.refused(Refusal.of("grant.visitOwnObjection", null))
                : Verdict.allowed();
    }
}
