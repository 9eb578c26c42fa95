package kz.bastama.planning.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.application.ReadBudget;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.ProgrammeBudget;
import org.springframework.stereotype.Component;

/** The agreement is over no more than the list gives, and not over less than grantees were promised already. */
@Component
class DraftFundingGate implements TaskGate {

    private final Fundings fundings;
    private final ReadBudget readBudget;

    DraftFundingGate(Fundings fundings, ReadBudget readBudget) {
        this.fundings = fundings;
        this.readBudget = readBudget;
    }

    @Override
    public String taskKey() {
        return FundingModel.TASK_DRAFT_FUNDING;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Funding funding = fundings.find(UUID.fromString(caseId)).orElseThrow();
        ProgrammeBudget budget = readBudget.of(funding.listId()).orElseThrow();
        BigDecimal sum = answers.number(FundingModel.FUNDING_SUM.name()).orElseThrow();
        List<Refusal> refusals = new ArrayList<>();
        if (sum.compareTo(budget.approved()) > 0) {
            refusals.add(refusal("planning.fundingAboveList", sum, budget.approved()));
        }
        if (sum.signum() == 0 && funding.inForce().isEmpty()) {
            refusals.add(Refusal.of("planning.fundingOfNothing", null).at(FundingModel.FUNDING_SUM.name()));
        }
        if (sum.compareTo(budget.granted()) < 0) {
            refusals.add(refusal("planning.fundingBelowGranted", sum, budget.granted()));
        }
        return new Verdict(refusals);
    }

    private static Refusal refusal(String code, BigDecimal sum, BigDecimal limit) {
        return Refusal.of(code, null, Map.of("sum", sum, "limit", limit)).at(FundingModel.FUNDING_SUM.name());
    }
}
