package kz.bastama.competition.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.application.WeighRevision;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The commission has met already; another winner is ranked in the lot, has passed and fits into its money. */
@Component
class RecordRevisionGate implements TaskGate {

    private final WeighRevision weighRevision;
    private final Clock clock;

    RecordRevisionGate(WeighRevision weighRevision, Clock clock) {
        this.weighRevision = weighRevision;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return ObjectionModel.TASK_RECORD_REVISION;
    }

    @Override
    public Set<String> dates() {
        return Set.of(ObjectionModel.REVISION_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID id = UUID.fromString(caseId);
        BigDecimal points = answers.number(ObjectionModel.REVISION_POINTS).orElse(null);
        Verdict met = TypedDay.of(answers, ObjectionModel.REVISION_DATE.name())
                .happened(LocalDate.now(clock))
                .notBefore(weighRevision.decidedOn(id), "competition.revisionBeforeDecision")
                .verdict()
                .and(weighRevision.ofPoints(id, points));
        return answers.text(ObjectionModel.RESULT_REVISION.name()).equals(ObjectionModel.CHANGED)
                ? met.and(weighRevision.ofChange(
                        id,
                        answers.text(ObjectionModel.REVISION_FORMER.name()),
                        answers.text(ObjectionModel.REVISION_NEXT.name()),
                        points))
                : met;
    }
}
