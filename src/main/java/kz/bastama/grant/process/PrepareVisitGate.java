package kz.bastama.grant.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Nobody is told of a visit whose day is over: it is moved or called off on its page. */
@Component
class PrepareVisitGate implements TaskGate {

    private final MonitoringVisits visits;
    private final Clock clock;

    PrepareVisitGate(MonitoringVisits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return VisitModel.TASK_PREPARE_VISIT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        LocalDate day = visits.find(UUID.fromString(caseId)).orElseThrow().day();
        return day.isBefore(LocalDate.now(clock))
                ? Verdict.refused(Refusal.of("grant.visitDayOver", null, Map.of("day", ShownTime.day(day))))
                : Verdict.allowed();
    }
}
