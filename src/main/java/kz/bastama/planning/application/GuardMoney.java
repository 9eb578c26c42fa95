package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.ProgrammeMoney;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.ProgrammeBudget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether the budget of a programme bears what somebody is about to spend. Each bound is a rule of the edition. */
@Service
class GuardMoney implements ProgrammeMoney {

    private final ReadBudget readBudget;
    private final Fundings fundings;
    private final Editions editions;

    GuardMoney(ReadBudget readBudget, Fundings fundings, Editions editions) {
        this.readBudget = readBudget;
        this.fundings = fundings;
        this.editions = editions;
    }

    @Override
    @Transactional
    public Verdict mayPlan(UUID listId, EditionId rules, Map<UUID, BigDecimal> lots) {
        return lots(listId, rules, lots, "planning");
    }

    @Override
    @Transactional
    public Verdict mayAnnounce(UUID listId, EditionId rules, Map<UUID, BigDecimal> lots) {
        return lots(listId, rules, lots, "announcement");
    }

    @Override
    @Transactional
    public Verdict mayGrant(UUID listId, EditionId rules, UUID directionId, BigDecimal sum) {
        return check(listId, rules, (budget, bounds) -> {
            budget.line(directionId)
                    .ifPresent(line -> bounds.holds(
                            "funding.lotWithinDirection",
                            "planning.grantAboveDirection",
                            sum,
                            line.amount().subtract(budget.granted(directionId)),
                            Map.of(
                                    "number", line.number(),
                                    "amount", line.amount(),
                                    "spent", budget.granted(directionId))));
            bounds.holds(
                    "funding.lotsWithinBudget",
                    "planning.grantAboveBudget",
                    sum,
                    budget.limit().subtract(budget.granted()),
                    Map.of("amount", budget.limit(), "spent", budget.granted()));
        });
    }

    @Override
    @Transactional
    public Verdict mayPay(UUID listId, EditionId rules, BigDecimal sum) {
        return check(listId, rules, (budget, bounds) -> {
            if (budget.agreed() != null) {
                bounds.holds(
                        "funding.paymentWithinTransfers",
                        "planning.paymentAboveTransfers",
                        sum,
                        budget.onHand(),
                        Map.of("amount", budget.transferred(), "spent", budget.paid()));
            }
        });
    }

    private Verdict lots(UUID listId, EditionId rules, Map<UUID, BigDecimal> lots, String act) {
        return check(listId, rules, (budget, bounds) -> {
            lots.forEach((directionId, lot) -> budget.line(directionId)
                    .ifPresentOrElse(
                            line -> bounds.holds(
                                    "funding.lotWithinDirection",
                                    "planning.lotAboveDirection",
                                    lot,
                                    budget.left(line),
                                    Map.of(
                                            "number", line.number(),
                                            "amount", line.amount(),
                                            "spent", budget.committed(directionId))),
                            () -> bounds.refusals.add(Refusal.of(
                                    "planning.lotWithoutDirection",
                                    bounds.edition.basis("funding.lotWithinDirection")))));
            bounds.holds(
                    "funding.lotsWithinBudget",
                    "planning.lotsAboveBudget",
                    lots.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                    budget.left(),
                    Map.of("amount", budget.limit(), "spent", budget.committed()));
            String from = bounds.edition.text("funding.requiredBefore");
            boolean required = from.equals(act) || from.equals("planning");
            if (required && budget.agreed() == null && !fundings.isOlder(listId)) {
                bounds.refusals.add(
                        Refusal.of("planning.fundingMissing", bounds.edition.basis("funding.requiredBefore")));
            }
        });
    }

    private Verdict check(UUID listId, EditionId rules, BiConsumer<ProgrammeBudget, Bounds> question) {
        fundings.holdMoneyOf(listId);
        Optional<ProgrammeBudget> budget = readBudget.of(listId);
        Bounds bounds = new Bounds(editions.get(rules), new ArrayList<>());
        budget.ifPresent(known -> question.accept(known, bounds));
        return new Verdict(bounds.refusals);
    }

    /** The bounds of an edition, and what broke them. */
    private record Bounds(Edition edition, List<Refusal> refusals) {

        void holds(String rule, String code, BigDecimal sum, BigDecimal left, Map<String, Object> figures) {
            if (edition.flag(rule) && sum.signum() > 0 && sum.compareTo(left) > 0) {
                Map<String, Object> facts = new HashMap<>(figures);
                facts.put("sum", sum);
                facts.put("left", left);
                refusals.add(Refusal.of(code, edition.basis(rule), facts));
            }
        }
    }
}
