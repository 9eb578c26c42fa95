package kz.bastama.competition.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The meeting on the next in rank is not called for a day that is over, nor for one far away. */
@Component
class ConveneOnNextGate implements TaskGate {

    private final Clock clock;

    ConveneOnNextGate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return LotSuccessionModel.TASK_CONVENE_ON_NEXT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(CompetitionModel.COMMISSION_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return TypedDay.of(answers, CompetitionModel.COMMISSION_DATE.name())
                .planned(LocalDate.now(clock), TypedDay.DAYS_AHEAD)
                .verdict();
    }
}
