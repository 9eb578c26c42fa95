package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.MoneyUse;
import kz.bastama.planning.MoneyUses;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingTerms;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.ProgrammeBudget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the budget of a programme together: the list, the agreement on financing, and what the modules above spend. */
@Service
public class ReadBudget {

    private final ApprovedLists lists;
    private final Fundings fundings;
    private final List<MoneyUses> modules;

    ReadBudget(ApprovedLists lists, Fundings fundings, List<MoneyUses> modules) {
        this.lists = lists;
        this.fundings = fundings;
        this.modules = modules;
    }

    /** Nothing when the list is unknown or not published. */
    @Transactional(readOnly = true)
    public Optional<ProgrammeBudget> of(UUID listId) {
        return lists.find(listId).map(this::of);
    }

    /** Money of the list as it stands published. */
    @Transactional(readOnly = true)
    public BigDecimal approved(UUID listId) {
        return lists.find(listId).stream()
                .flatMap(list -> list.directions().stream())
                .map(ApprovedDirection::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ProgrammeBudget of(ApprovedList list) {
        Optional<Funding> funding = fundings.ofList(list.id());
        List<MoneyUse> uses = modules.stream()
                .flatMap(module -> module.of(list.id()).stream())
                .toList();
        return new ProgrammeBudget(
                list.directions().stream()
                        .map(one -> new ProgrammeBudget.Line(one.id(), one.number(), one.title(), one.amount()))
                        .toList(),
                funding.flatMap(Funding::inForce).map(FundingTerms::sum).orElse(null),
                funding.map(Funding::received).orElse(BigDecimal.ZERO),
                uses);
    }
}
