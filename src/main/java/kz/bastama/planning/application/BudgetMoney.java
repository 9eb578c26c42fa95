package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.MoneyLine;
import kz.bastama.planning.MoneyLines;
import kz.bastama.planning.MoneyUse;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.ProgrammeBudget;
import kz.bastama.planning.domain.Transfer;
import org.springframework.stereotype.Service;

/**
 * Financed is what customer and operator agreed on, transferred what the operator confirmed less what it gave back; committed
 * are lots and awards less what ended grants released, and left what the lists and the agreements bear beyond it.
 */
@Service
class BudgetMoney implements MoneyLines {

    private final ApprovedLists lists;
    private final Fundings fundings;
    private final ReadBudget readBudget;
    private final Parties parties;

    BudgetMoney(ApprovedLists lists, Fundings fundings, ReadBudget readBudget, Parties parties) {
        this.lists = lists;
        this.fundings = fundings;
        this.readBudget = readBudget;
        this.parties = parties;
    }

    @Override
    public List<MoneyLine> lines() {
        return lists.all().stream().flatMap(this::lines).toList();
    }

    private Stream<MoneyLine> lines(ApprovedList list) {
        ProgrammeBudget budget = readBudget.of(list.id()).orElseThrow();
        Optional<Funding> funding = fundings.ofList(list.id());
        String path = funding.map(found -> "/staff/funding/" + found.id()).orElse("/staff/lists/" + list.id());
        OfficialText title = title(list);
        Stream<MoneyLine> left = Stream.of(
                new MoneyLine("left", title, list.customerCode(), budget.left(), start(list.orderDate()), path));
        Stream<MoneyLine> financed = funding.flatMap(Funding::inForce).stream()
                .map(terms -> new MoneyLine(
                        "financed", title, list.customerCode(), terms.sum(), start(terms.concludedOn()), path));
        Stream<MoneyLine> transferred = funding.stream()
                .flatMap(found -> found.transfers().stream())
                .filter(one -> one.state() == Transfer.State.RECEIVED)
                .map(one -> new MoneyLine(
                        "transferred",
                        after(title, one.orderNumber()),
                        list.customerCode(),
                        one.kind() == Transfer.Kind.TO_OPERATOR
                                ? one.sum()
                                : one.sum().negate(),
                        start(one.receivedOn()),
                        path));
        Stream<MoneyLine> committed =
                budget.uses().stream().flatMap(use -> committed(use, list.customerCode()).stream());
        return Stream.of(financed, transferred, committed, left).flatMap(line -> line);
    }

    private static Optional<MoneyLine> committed(MoneyUse use, String customer) {
        BigDecimal amount = switch (use.kind()) {
            case COMMITTED -> use.amount();
            case RELEASED -> use.amount().negate();
            default -> null;
        };
        return Optional.ofNullable(amount)
                .map(counted -> new MoneyLine("committed", use.title(), customer, counted, use.at(), use.path()));
    }

    private OfficialText title(ApprovedList list) {
        OfficialText name = parties.customer(list.customerCode())
                .map(Customer::name)
                .orElseGet(() -> OfficialText.of(list.customerCode(), list.customerCode()));
        return after(name, Integer.toString(list.year()));
    }

    private static OfficialText after(OfficialText text, String more) {
        return new OfficialText(text.kk() + ", " + more, text.ru() + ", " + more, text.en() + ", " + more);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }
}
