package kz.bastama.grant.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.grant.domain.BankLine;
import kz.bastama.grant.domain.BankLine.Expected;
import kz.bastama.grant.domain.BankLines.Unconfirmed;

/** The payments that no line confirms yet, by the numbers of their orders. Payees are looked up where a line has the number. */
final class WaitingPayments {

    private final Map<String, List<Unconfirmed>> byNumber;
    private final Function<Unconfirmed, Optional<Expected>> payee;
    private final Map<String, List<Expected>> met = new HashMap<>();

    WaitingPayments(List<Unconfirmed> all, Function<Unconfirmed, Optional<Expected>> payee) {
        this.byNumber = all.stream()
                .collect(Collectors.groupingBy(
                        one -> BankLine.plain(one.payment().orderNumber())));
        this.payee = payee;
    }

    /** The payment that the line confirms, where it is the only one; it waits no more. */
    Optional<Expected> take(BankLine line) {
        List<Expected> found = like(line).stream().filter(line::confirms).toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        like(line).remove(found.get(0));
        return Optional.of(found.get(0));
    }

    Optional<Expected> named(BankLine line) {
        return like(line).stream().filter(line::names).findFirst();
    }

    private List<Expected> like(BankLine line) {
        return met.computeIfAbsent(
                line.number(),
                number -> byNumber.getOrDefault(number, List.of()).stream()
                        .flatMap(one -> payee.apply(one).stream())
                        .collect(Collectors.toCollection(ArrayList::new)));
    }
}
