package kz.bastama.grant.domain;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.bastama.legal.OfficialText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A random walk over all that may happen to a grant and to its money. */
class GrantWalkPropertyTest {

    private static final Instant NOW = Instant.parse("2026-05-14T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 14);

    /** The graph of allowed changes; from a state that is not named nothing leads away. */
    private static final Map<GrantState, Set<GrantState>> ALLOWED = Map.of(
            GrantState.DRAFT, EnumSet.of(GrantState.DRAFT, GrantState.TO_SIGN),
            GrantState.TO_SIGN, EnumSet.of(GrantState.SIGNED, GrantState.LAPSED, GrantState.DECLINED),
            GrantState.SIGNED, EnumSet.of(GrantState.SIGNED, GrantState.ACTIVE, GrantState.TERMINATED),
            GrantState.ACTIVE, EnumSet.of(GrantState.ACTIVE, GrantState.REPORTED, GrantState.TERMINATED),
            GrantState.REPORTED,
                    EnumSet.of(GrantState.ACTIVE, GrantState.REPORTED, GrantState.ACCEPTED, GrantState.TERMINATED),
            GrantState.ACCEPTED, EnumSet.of(GrantState.CLOSED),
            GrantState.TERMINATED, EnumSet.of(GrantState.FAILED));

    private static final Map<String, UnaryOperator<Grant>> EVENTS = Map.ofEntries(
            entry("prepared", grant -> grant.prepared(grant.agreement())),
            entry("rebudgeted", grant -> grant.rebudgeted(BigDecimal.ONE)),
            entry("issued", Grant::issued),
            entry("signed", Grant::signed),
            entry("lapsed", grant -> grant.lapsed(NOW)),
            entry("declined", grant -> grant.declined(NOW, "No")),
            entry("begun", Grant::begun),
            entry(
                    "amended",
                    grant -> grant.amended(
                            new AgreementChange(null, grant.agreement().endsOn().plusDays(1), List.of(), null, null))),
            entry("prolonged", grant -> grant.prolonged(12)),
            entry("passedTo", grant -> grant.passedTo(UUID.randomUUID())),
            entry("reported", Grant::reported),
            entry("returned", Grant::returned),
            entry("continued", Grant::continued),
            entry("accepted", Grant::accepted),
            entry("closed", grant -> grant.closed(NOW)),
            entry("terminated", grant -> grant.terminated("Misuse")),
            entry("failed", grant -> grant.failed(NOW)));

    private static final List<String> NAMES = EVENTS.keySet().stream().sorted().toList();

    @Property
    @DisplayName("No order of events brings a grant to a state outside the graph of allowed changes")
    void neverLeavesTheGraph(@ForAll @Size(max = 80) List<@IntRange(min = 0, max = 15) Integer> walk) {
        Grant grant = GrantFixture.prepared("1000.00", "70");
        for (int step : walk) {
            Grant before = grant;
            Set<GrantState> allowed = ALLOWED.getOrDefault(before.state(), Set.of());
            try {
                grant = EVENTS.get(NAMES.get(step)).apply(before);
            } catch (IllegalStateException refused) {
                continue;
            }
            assertThat(allowed)
                    .as("%s after %s", NAMES.get(step), before.state())
                    .contains(grant.state());
            assertThat(before.state().isEnded()).isFalse();
            assertThat(grant.sum()).isEqualByComparingTo(before.sum());
        }
    }

    @Test
    void walksEveryEventOfTheGrant() {
        assertThat(Grant.class.getDeclaredMethods())
                .filteredOn(method -> method.getReturnType() == Grant.class && Modifier.isPublic(method.getModifiers()))
                .extracting(Method::getName)
                .containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Property
    @DisplayName("A suspension is confirmed, remedied and resumed in that order only")
    void suspendsInOrder(@ForAll @Size(max = 30) List<@IntRange(min = 0, max = 4) Integer> walk) {
        Suspension one = Suspension.proposed(new UUID(0, 1), 1, "misuse", words(), "Act", new UUID(0, 2), NOW);
        for (int step : walk) {
            SuspensionState before = one.state();
            try {
                one = switch (step) {
                    case 0 -> one.confirmed(NOW);
                    case 1 -> one.notConfirmed("No", NOW);
                    case 2 -> one.remedied("Done", NOW);
                    case 3 -> one.resumed(words(), null, NOW);
                    default -> one.ended(NOW);
                };
            } catch (IllegalStateException refused) {
                continue;
            }
            assertThat(before.isOpen()).isTrue();
            assertThat(one.state() == SuspensionState.RESUMED)
                    .isEqualTo(step == 3 && before == SuspensionState.SUSPENDED);
        }
    }

    @Property
    @DisplayName(
            "What is owed is never negative nor over what was paid, and returns never exceed it, in whatever order")
    void settlesToTheTenge(
            @ForAll @LongRange(min = 1, max = 100_000_000_00L) long paidTiyn,
            @ForAll @LongRange(min = 0, max = 100_000_000_00L) long confirmedTiyn,
            @ForAll @IntRange(min = 0, max = 100) int delivered,
            @ForAll boolean proportional,
            @ForAll @Size(max = 12) List<@LongRange(min = 1, max = 60_000_000_00L) Long> returns) {
        BigDecimal paid = BigDecimal.valueOf(paidTiyn, 2);
        Payments payments = Payments.none(paid.add(paid)).with(new Payment(Payment.FIRST, paid, "1", TODAY));
        BigDecimal confirmed = BigDecimal.valueOf(confirmedTiyn, 2);
        BigDecimal owed = Debt.owed(payments, confirmed, proportional, delivered);

        assertThat(owed).isNotNegative().isLessThanOrEqualTo(paid);
        assertThat(owed).isGreaterThanOrEqualTo(payments.unconfirmed(confirmed));
        if (proportional && delivered == 0) {
            assertThat(owed).isEqualByComparingTo(paid);
        }
        Debt debt = new Debt(owed, List.of());
        for (long tiyn : returns) {
            Debt before = debt;
            Returned part = new Returned(BigDecimal.valueOf(tiyn, 2), "Order " + tiyn, TODAY);
            if (part.sum().compareTo(before.outstanding()) > 0) {
                assertThatIllegalStateException().isThrownBy(() -> before.with(part));
            } else {
                debt = before.with(part);
            }
            assertThat(debt.outstanding()).isNotNegative();
            assertThat(debt.returned().add(debt.outstanding())).isEqualByComparingTo(owed);
        }
        assertThat(debt.penalty(new BigDecimal("0.1"), new BigDecimal("15"), 1000))
                .isLessThanOrEqualTo(debt.outstanding());
        assertThat(debt.penalty(BigDecimal.ZERO, BigDecimal.ZERO, 1000)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(debt.penalty(new BigDecimal("0.1"), new BigDecimal("15"), -5))
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    private static OfficialText words() {
        return OfficialText.of("Sebep", "Reason");
    }
}
