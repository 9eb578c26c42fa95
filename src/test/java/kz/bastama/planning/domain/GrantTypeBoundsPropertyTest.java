package kz.bastama.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.domain.RulebookFixture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever bounds an edition sets and whatever the MCI is: both ends count, a tiyn beyond them does not. */
class GrantTypeBoundsPropertyTest {

    private static final BigDecimal TIYN = new BigDecimal("0.01");

    /** Bounds of one type: months and MCI; {@code maxMci} 0 for a type without an upper bound. */
    record Bounds(int minMonths, int maxMonths, int minMci, int maxMci) {

        Edition edition() {
            RulebookFixture rules = RulebookFixture.rulebook()
                    .rule("grantTypes.t.minMonths", minMonths)
                    .rule("grantTypes.t.maxMonths", maxMonths)
                    .rule("grantTypes.t.minMci", minMci);
            return (maxMci == 0 ? rules : rules.rule("grantTypes.t.maxMci", maxMci)).build();
        }

        BigDecimal min(BigDecimal mci) {
            return mci.multiply(BigDecimal.valueOf(minMci));
        }

        BigDecimal max(BigDecimal mci) {
            return mci.multiply(BigDecimal.valueOf(maxMci));
        }
    }

    @Property
    void bothEndsCount(@ForAll("bounds") Bounds bounds, @ForAll("mci") BigDecimal mci) {
        assertThat(check(bounds, mci, bounds.minMonths, bounds.min(mci)).isAllowed())
                .isTrue();
        if (bounds.maxMci > 0) {
            assertThat(check(bounds, mci, bounds.maxMonths, bounds.max(mci)).isAllowed())
                    .isTrue();
        }
    }

    @Property
    void aTiynBelowIsTooLittleAndATiynAboveTooMuch(@ForAll("bounds") Bounds bounds, @ForAll("mci") BigDecimal mci) {
        assertThat(check(bounds, mci, bounds.minMonths, bounds.min(mci).subtract(TIYN))
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly("planning.amountBelowType");
        if (bounds.maxMci > 0) {
            assertThat(check(bounds, mci, bounds.minMonths, bounds.max(mci).add(TIYN))
                            .refusals())
                    .extracting(Refusal::code)
                    .containsExactly("planning.amountAboveType");
        }
    }

    @Property
    void aTypeWithoutUpperBoundTakesAnyAmount(
            @ForAll("bounds") Bounds bounds,
            @ForAll("mci") BigDecimal mci,
            @ForAll @IntRange(max = 1_000_000) int more) {
        Bounds open = new Bounds(bounds.minMonths, bounds.maxMonths, bounds.minMci, 0);

        assertThat(check(open, mci, open.minMonths, open.min(mci).multiply(BigDecimal.valueOf(1L + more)))
                        .isAllowed())
                .isTrue();
    }

    @Property
    void allReasonsComeAtOnceEachAtItsField(
            @ForAll("bounds") Bounds bounds,
            @ForAll("mci") BigDecimal mci,
            @ForAll @IntRange(min = 1, max = 60) int off) {
        Verdict verdict =
                check(bounds, mci, bounds.maxMonths + off, bounds.min(mci).subtract(TIYN));

        assertThat(verdict.refusals()).extracting(Refusal::field).containsExactly("months", "amount");
        assertThat(verdict.refusals()).extracting(Refusal::basis).doesNotContainNull();
        assertThat(check(bounds, mci, bounds.minMonths - 1, bounds.min(mci)).refusals())
                .extracting(Refusal::field)
                .containsExactly("months");
    }

    private static Verdict check(Bounds bounds, BigDecimal mci, int months, BigDecimal amount) {
        return new DirectionFitsGrantType(bounds.edition(), mci).check("t", months, amount);
    }

    @Provide
    Arbitrary<Bounds> bounds() {
        return Arbitraries.integers()
                .between(1, 36)
                .tuple2()
                .flatMap(months -> Arbitraries.integers()
                        .between(1, 50_000)
                        .tuple2()
                        .map(money -> new Bounds(
                                Math.min(months.get1(), months.get2()),
                                Math.max(months.get1(), months.get2()),
                                Math.min(money.get1(), money.get2()),
                                Math.max(money.get1(), money.get2()))));
    }

    @Provide
    Arbitrary<BigDecimal> mci() {
        return Arbitraries.integers().between(2121, 9999).map(BigDecimal::valueOf);
    }
}
