package kz.bastama.planning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingTerms;
import kz.bastama.planning.domain.Fundings;
import org.springframework.stereotype.Component;

/** The operator gives back after the additional agreement that asks for it. */
@Component
class RecordReturnGate implements TaskGate {

    private final Fundings fundings;
    private final Clock clock;

    RecordReturnGate(Fundings fundings, Clock clock) {
        this.fundings = fundings;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return FundingModel.TASK_RECORD_RETURN;
    }

    @Override
    public Set<String> dates() {
        return Set.of(FundingModel.RETURNED_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        LocalDate from = fundings.find(UUID.fromString(caseId))
                .flatMap(Funding::inForce)
                .map(FundingTerms::concludedOn)
                .orElseThrow();
        return TypedDay.of(answers, FundingModel.RETURNED_ON.name())
                .happened(LocalDate.now(clock))
                .notBefore(from, "planning.returnBeforeAgreement")
                .verdict();
    }
}
