package kz.bastama.grant.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.DraftVisitAct;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** From the day of the visit on: an act is finished when nothing of it is open; a visit that was not held has a reason. */
@Component
class RecordVisitGate implements TaskGate {

    private final MonitoringVisits visits;
    private final DraftVisitAct draftVisitAct;
    private final Clock clock;

    RecordVisitGate(MonitoringVisits visits, DraftVisitAct draftVisitAct, Clock clock) {
        this.visits = visits;
        this.draftVisitAct = draftVisitAct;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return VisitModel.TASK_RECORD_VISIT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID id = UUID.fromString(caseId);
        Verdict onTheDay = onTheDay(visits.find(id).orElseThrow());
        if (answers.text(VisitModel.VISIT_HELD.name()).equals(VisitModel.HELD)) {
            return onTheDay.and(draftVisitAct.complete(id));
        }
        return answers.text(VisitModel.VISIT_REASON.name()).isBlank()
                ? onTheDay.and(Verdict.refused(
                        Refusal.of("grant.visitReasonMissing", null).at(VisitModel.VISIT_REASON.name())))
                : onTheDay;
    }

    private Verdict onTheDay(MonitoringVisit visit) {
        return visit.day().isAfter(LocalDate.now(clock))
                ? Verdict.refused(Refusal.of("grant.visitAhead", null, Map.of("day", ShownTime.day(visit.day()))))
                : Verdict.allowed();
    }
}
