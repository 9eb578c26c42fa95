package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import kz.bastama.competition.domain.Budget.Line;
import kz.bastama.form.Answers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.persistence.ShippedRules;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;

class BudgetPropertyTest {

    private static final Edition RULES = ShippedRules.stateGrantOf2025();
    private static final BigDecimal TIYN = new BigDecimal("0.01");

    @Property(tries = 300)
    void sumsToTheTiynWhateverTheOrder(@ForAll("lines") List<Line> lines) {
        Budget budget = new Budget(lines, BigDecimal.ZERO);
        long asked = lines.stream().mapToLong(line -> tiyn(line.asked())).sum();
        long own = lines.stream().mapToLong(line -> tiyn(line.own())).sum();
        long institutional = lines.stream()
                .filter(Line::institutional)
                .mapToLong(line -> tiyn(line.asked()))
                .sum();

        assertThat(tiyn(budget.asked())).isEqualTo(asked);
        assertThat(tiyn(budget.own())).isEqualTo(own);
        assertThat(tiyn(budget.institutional())).isEqualTo(institutional);
        assertThat(budget.institutional()).isLessThanOrEqualTo(budget.asked());
    }

    @Property(tries = 300)
    @DisplayName("Law 36-III, article 6-1, point 5: the share is kept exactly up to its limit, and not a tiyn above it")
    void keepsTheShareExactlyUpToItsLimit(@ForAll("types") String type, @ForAll("sums") BigDecimal asked) {
        BigDecimal percent = RULES.decimal("grantTypes." + type + ".institutionalShare");
        BigDecimal limit = new Budget(List.of(line(asked, false)), asked).institutionalLimit(percent);

        assertThat(split(asked, limit).institutionalWithin(percent)).isTrue();
        assertThat(split(asked, limit.add(TIYN)).institutionalWithin(percent)).isFalse();
        assertThat(limit).isLessThanOrEqualTo(asked.multiply(percent).movePointLeft(2));
    }

    @Property(tries = 300)
    void addsUpExactlyWhenTheSourcesGiveTheCost(
            @ForAll("quantities") BigDecimal quantity,
            @ForAll("sums") BigDecimal price,
            @ForAll("sums") BigDecimal own) {
        BigDecimal cost = quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
        BigDecimal asked = cost.subtract(own);

        assertThat(new Line("x", "pcs", quantity, price, asked, own, false).addsUp())
                .isTrue();
        assertThat(new Line("x", "pcs", quantity, price, asked.add(TIYN), own, false).addsUp())
                .isFalse();
        assertThat(new Line("x", "pcs", quantity, price, asked, own.subtract(TIYN), false).addsUp())
                .isFalse();
    }

    @Example
    @DisplayName("Law 36-III, article 6-1, point 5: 10 % of a short or medium grant, 5 % of a long one")
    void knowsTheBoundaryOfEachType() {
        assertThat(within("short", "900.00", "100.00")).isTrue();
        assertThat(within("short", "899.99", "100.00")).isFalse();
        assertThat(within("medium", "900.00", "100.01")).isFalse();
        assertThat(within("long", "950.00", "50.00")).isTrue();
        assertThat(within("long", "950.00", "50.01")).isFalse();
    }

    @Example
    void countsOwnContributionNeitherAsAskedNorAsInstitutional() {
        Line own = new Line("Office", "month", new BigDecimal("2"), money("300"), money("0"), money("600"), true);
        Budget budget = new Budget(List.of(own, line(money("1000"), false)), money("1000"));

        assertThat(budget.asked()).isEqualByComparingTo("1000");
        assertThat(budget.own()).isEqualByComparingTo("600");
        assertThat(budget.institutional()).isZero();
    }

    @Example
    void readsWhatWasAnsweredAndTakesMissingNumbersForNought() {
        Budget budget = Budget.of(new Answers(Map.of(
                "budget", List.of(new Answers(Map.of("item", "Bags", "asked", money("0.10"), "institutional", true))),
                "total", money("0.10"))));

        assertThat(budget.lines()).singleElement().satisfies(line -> {
            assertThat(line.own()).isZero();
            assertThat(line.quantity()).isZero();
            assertThat(line.addsUp()).isFalse();
            assertThat(line.institutional()).isTrue();
        });
        assertThat(Budget.of(Answers.none()).asked()).isZero();
    }

    private static boolean within(String type, String other, String institutional) {
        BigDecimal percent = RULES.decimal("grantTypes." + type + ".institutionalShare");
        return new Budget(List.of(line(money(other), false), line(money(institutional), true)), BigDecimal.ZERO)
                .institutionalWithin(percent);
    }

    private static Budget split(BigDecimal asked, BigDecimal institutional) {
        return new Budget(
                List.of(line(asked.subtract(institutional), false), line(institutional, true)), BigDecimal.ZERO);
    }

    private static Line line(BigDecimal asked, boolean institutional) {
        return new Line("Item", "pcs", BigDecimal.ONE, asked, asked, BigDecimal.ZERO, institutional);
    }

    private static BigDecimal money(String sum) {
        return new BigDecimal(sum);
    }

    private static long tiyn(BigDecimal sum) {
        return sum.movePointRight(2).longValueExact();
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of(RULES.names("grantTypes"));
    }

    @Provide
    Arbitrary<BigDecimal> sums() {
        return Arbitraries.longs().between(1, 100_000_000_00L).map(tiyn -> BigDecimal.valueOf(tiyn, 2));
    }

    @Provide
    Arbitrary<BigDecimal> quantities() {
        return Arbitraries.longs().between(1, 100_000).map(hundredths -> BigDecimal.valueOf(hundredths, 2));
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(sums(), sums(), Arbitraries.of(true, false))
                .as((asked, own, institutional) ->
                        new Line("Item", "pcs", BigDecimal.ONE, asked.add(own), asked, own, institutional))
                .list()
                .ofMaxSize(30);
    }
}
