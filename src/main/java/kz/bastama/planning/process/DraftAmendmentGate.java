package kz.bastama.planning.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.DirectionUses;
import kz.bastama.planning.application.ReadBudget;
import kz.bastama.planning.domain.Amendment;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.Changes;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.ProgrammeBudget;
import org.springframework.stereotype.Component;

/**
 * An order amends something, takes no money that grantees were promised by agreement, and who changes what a competition uses
 * has seen that it does.
 */
@Component
class DraftAmendmentGate implements TaskGate {

    private final Directions directions;
    private final Amendments amendments;
    private final List<DirectionUses> uses;
    private final ReadBudget readBudget;

    DraftAmendmentGate(Directions directions, Amendments amendments, List<DirectionUses> uses, ReadBudget readBudget) {
        this.directions = directions;
        this.amendments = amendments;
        this.uses = uses;
        this.readBudget = readBudget;
    }

    @Override
    public String taskKey() {
        return ListAmendmentModel.TASK_DRAFT_AMENDMENT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        if (ListAmendmentModel.DROP.equals(answers.text(ListAmendmentModel.DECISION.name()))) {
            return Verdict.allowed();
        }
        UUID listId = UUID.fromString(caseId);
        Amendment amendment = amendments.open(listId).orElseThrow();
        Changes changes =
                Changes.between(amendments.directions(listId, amendment.revision() - 1), directions.of(listId));
        List<Refusal> refusals = new ArrayList<>();
        if (changes.all().isEmpty()) {
            refusals.add(Refusal.of("planning.nothingAmended", null));
        }
        String used = changes.all().stream()
                .filter(change -> uses.stream().anyMatch(one -> one.isUsed(change.directionId())))
                .map(change -> Integer.toString(change.before().number()))
                .collect(Collectors.joining(", "));
        if (!used.isEmpty() && !answers.yes(ListAmendmentModel.USES_SEEN.name())) {
            refusals.add(Refusal.of("planning.directionsInUse", null, Map.of("numbers", used))
                    .at(ListAmendmentModel.USES_SEEN.name()));
        }
        ProgrammeBudget budget = readBudget.of(listId).orElseThrow();
        changes.all().forEach(change -> {
            BigDecimal granted = budget.granted(change.directionId());
            BigDecimal amount =
                    change.isWithdrawn() ? BigDecimal.ZERO : change.after().amount();
            if (amount.compareTo(granted) < 0) {
                Map<String, Object> facts =
                        Map.of("number", change.before().number(), "amount", amount, "granted", granted);
                refusals.add(Refusal.of("planning.directionGranted", null, facts));
            }
        });
        return new Verdict(refusals);
    }
}
