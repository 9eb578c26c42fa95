package kz.bastama.planning.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.application.ReadBudget;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingTerms;
import kz.bastama.planning.domain.Fundings;
import org.springframework.stereotype.Component;

/** What is agreed on still fits the list, and is concluded after the order that approved it and after what it changes. */
@Component
class AnswerFundingGate implements TaskGate {

    private final Fundings fundings;
    private final DirectionLists lists;
    private final ReadBudget readBudget;
    private final Clock clock;

    AnswerFundingGate(Fundings fundings, DirectionLists lists, ReadBudget readBudget, Clock clock) {
        this.fundings = fundings;
        this.lists = lists;
        this.readBudget = readBudget;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return FundingModel.TASK_ANSWER_FUNDING;
    }

    @Override
    public Set<String> dates() {
        return Set.of(FundingModel.CONCLUDED_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        if (!FundingModel.AGREE.equals(answers.text(FundingModel.FUNDING_ANSWER.name()))) {
            return Verdict.allowed();
        }
        Funding funding = fundings.find(UUID.fromString(caseId)).orElseThrow();
        BigDecimal sum = funding.inWork().orElseThrow().sum();
        BigDecimal approved = readBudget.approved(funding.listId());
        LocalDate from = funding.inForce()
                .map(FundingTerms::concludedOn)
                .orElseGet(
                        () -> lists.find(funding.listId()).orElseThrow().order().date());
        TypedDay day = TypedDay.of(answers, FundingModel.CONCLUDED_ON.name())
                .happened(LocalDate.now(clock))
                .notBefore(from, "planning.fundingBeforeOrder");
        return new Verdict(
                        sum.compareTo(approved) > 0
                                ? List.of(Refusal.of(
                                        "planning.fundingAboveList", null, Map.of("sum", sum, "limit", approved)))
                                : List.of())
                .and(day.verdict());
    }
}
