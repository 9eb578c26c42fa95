package kz.bastama.grant.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.BudgetRevisions;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** A revised budget is returned as often as the edition allows, always with words; set aside only after that. */
@Component
class ReviewBudgetGate implements TaskGate {

    private static final String ROUNDS = "budget.revisionRounds";

    private final Grants grants;
    private final BudgetRevisions revisions;
    private final Editions editions;

    ReviewBudgetGate(Grants grants, BudgetRevisions revisions, Editions editions) {
        this.grants = grants;
        this.revisions = revisions;
        this.editions = editions;
    }

    @Override
    public String taskKey() {
        return RevisionModel.TASK_REVIEW_BUDGET;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Grant grant = grants.find(UUID.fromString(caseId)).orElseThrow();
        Edition edition = editions.get(grant.edition());
        int rounds = edition.whole(ROUNDS);
        long returns = revisions.returns(grant.id());
        String decision = answers.text(RevisionModel.BUDGET_DECISION.name());
        List<Refusal> refusals = new ArrayList<>();
        if (decision.equals(RevisionModel.RETURN) && returns >= rounds) {
            refusals.add(Refusal.of("grant.budgetRoundsOver", edition.basis(ROUNDS), Map.of("rounds", rounds))
                    .at(RevisionModel.BUDGET_DECISION.name()));
        }
        if (decision.equals(RevisionModel.PROPORTION) && returns < rounds) {
            refusals.add(Refusal.of(
                            "grant.budgetRoundsLeft",
                            edition.basis(ROUNDS),
                            Map.of("rounds", rounds, "returns", returns))
                    .at(RevisionModel.BUDGET_DECISION.name()));
        }
        if (!decision.equals(RevisionModel.ACCEPT)
                && answers.text(RevisionModel.BUDGET_REMARKS.name()).isBlank()) {
            refusals.add(Refusal.of("grant.noRemarks", null).at(RevisionModel.BUDGET_REMARKS.name()));
        }
        return new Verdict(refusals);
    }
}
