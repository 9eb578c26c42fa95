package kz.bastama.planning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingTerms;
import kz.bastama.planning.domain.Fundings;
import org.springframework.stereotype.Component;

/** A transfer is never above what is left of the agreement, and not made before it. */
@Component
class RecordTransferGate implements TaskGate {

    private final Fundings fundings;
    private final Clock clock;

    RecordTransferGate(Fundings fundings, Clock clock) {
        this.fundings = fundings;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return FundingModel.TASK_RECORD_TRANSFER;
    }

    @Override
    public Set<String> dates() {
        return Set.of(FundingModel.TRANSFERRED_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Funding funding = fundings.find(UUID.fromString(caseId)).orElseThrow();
        BigDecimal sum = answers.number(FundingModel.TRANSFER_SUM.name()).orElseThrow();
        List<Refusal> refusals = new ArrayList<>();
        if (sum.signum() == 0) {
            refusals.add(Refusal.of("planning.transferOfNothing", null).at(FundingModel.TRANSFER_SUM.name()));
        }
        if (sum.compareTo(funding.toTransfer()) > 0) {
            Map<String, Object> figures = Map.of(
                    "sum", sum, "agreed", funding.agreed(), "sent", funding.sent(), "left", funding.toTransfer());
            refusals.add(
                    Refusal.of("planning.transferAboveAgreement", null, figures).at(FundingModel.TRANSFER_SUM.name()));
        }
        TypedDay day = TypedDay.of(answers, FundingModel.TRANSFERRED_ON.name())
                .happened(LocalDate.now(clock))
                .notBefore(first(funding), "planning.transferBeforeAgreement");
        return new Verdict(refusals).and(day.verdict());
    }

    private static LocalDate first(Funding funding) {
        return funding.terms().stream()
                .filter(FundingTerms::isConcluded)
                .map(FundingTerms::concludedOn)
                .findFirst()
                .orElseThrow();
    }
}
