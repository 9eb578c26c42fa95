package kz.bastama.grant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is tried in whatever order, a sub-grant holds no more than was awarded, and the list takes no more than its lines. */
class SubGrantPropertyTest {

    private static final BigDecimal LINE = new BigDecimal("1000.00");
    private static final Budget BUDGET = new Budget(List.of(
            new BudgetLine(1, "Salaries", LINE, LINE, BigDecimal.ZERO, false),
            new BudgetLine(2, "Small grants", LINE, LINE, BigDecimal.ZERO, false)));

    record Event(int at, SubGrantStep step, boolean well, int tenge) {}

    @Property(tries = 500)
    void staysWithinTheLineInAnyOrder(@ForAll("events") List<Event> events) {
        List<SubGrant> all = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            all.add(SubGrant.applied(
                    new UUID(0, 1), number, 2, "Group", null, "Garden", new BigDecimal("600.00"), Instant.EPOCH));
        }
        for (Event event : events) {
            SubGrant one = all.get(event.at());
            try {
                all.set(event.at(), after(one, event, Regranting.of(BUDGET, Set.of(2), all)));
            } catch (IllegalStateException refused) {
                assertThat(all.get(event.at())).isSameAs(one);
            }
            Regranting regranting = Regranting.of(BUDGET, Set.of(2), all);
            assertThat(regranting.awarded()).isBetween(BigDecimal.ZERO, LINE);
            assertThat(regranting.paid()).isBetween(BigDecimal.ZERO, regranting.awarded());
            assertThat(regranting.accounted()).isBetween(BigDecimal.ZERO, regranting.paid());
            assertThat(regranting.awarded().add(regranting.left())).isEqualByComparingTo(LINE);
            assertThat(all).allSatisfy(each -> {
                assertThat(each.net().add(each.left()))
                        .isBetween(BigDecimal.ZERO, each.sum() == null ? BigDecimal.ZERO : each.sum());
                assertThat(each.unaccounted()).isBetween(BigDecimal.ZERO, each.net());
            });
        }
    }

    private static SubGrant after(SubGrant one, Event event, Regranting all) {
        BigDecimal sum = BigDecimal.valueOf(event.tenge()).setScale(2);
        SubPayment payment = new SubPayment(
                one.payments().size() + 1,
                event.step() == SubGrantStep.RETURN,
                LocalDate.of(2026, 5, 1),
                "Order",
                sum,
                null);
        return switch (event.step()) {
            case DECISION ->
                event.well() ? one.awarded(sum.min(all.left(BUDGET.lines().get(1), one))) : one.refused("No money");
            case PAYMENT -> one.paid(payment);
            case RETURN -> one.gaveBack(payment);
            case REPORT -> one.reported("Planted", sum);
            case RULING -> event.well() ? one.accepted() : one.sentBack("What for?");
        };
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(SubGrantStep.class),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(1, 12).map(hundreds -> hundreds * 50))
                .as(Event::new)
                .list()
                .ofMaxSize(60);
    }
}
