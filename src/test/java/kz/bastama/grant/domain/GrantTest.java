package kz.bastama.grant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GrantTest {

    private static final Expenses.BudgetRules TEN_PERCENT =
            new Expenses.BudgetRules(BigDecimal.TEN, null, BigDecimal.TEN, null);

    @Property
    void paysNeverMoreThanAgreed(
            @ForAll @LongRange(min = 1, max = 100_000_000_00L) long tiyn,
            @ForAll @IntRange(min = 1, max = 99) int percent,
            @ForAll @LongRange(min = 0, max = 200_000_000_00L) long confirmed) {
        BigDecimal sum = BigDecimal.valueOf(tiyn, 2);
        Grant grant = GrantFixture.prepared(sum.toPlainString(), Integer.toString(percent));
        Payments payments = Payments.none(sum);
        if (grant.tranche(Payment.FIRST).signum() > 0) {
            payments = payments.with(payment(Payment.FIRST, grant.tranche(Payment.FIRST)));
        }
        BigDecimal due = payments.dueFor(BigDecimal.valueOf(confirmed, 2));
        if (due.signum() > 0) {
            payments = payments.with(payment(2, due));
        }

        assertThat(payments.paid()).isLessThanOrEqualTo(sum);
        assertThat(payments.rest()).isNotNegative();
        assertThat(grant.tranche(Payment.FIRST).add(grant.tranche(2))).isEqualByComparingTo(sum);
    }

    @Property
    @DisplayName(
            "Shares of 70/30, 40/40/20 and 30/30/30/10 are together exactly the agreement, whatever the first one is")
    void dividesTheSumWithoutRest(
            @ForAll @LongRange(min = 1, max = 100_000_000_00L) long tiyn,
            @ForAll @IntRange(min = 1, max = 59) int first,
            @ForAll @IntRange(min = 0, max = 2) int type) {
        List<TrancheShares> templates =
                List.of(TrancheShares.of(70, 30), TrancheShares.of(40, 40, 20), TrancheShares.of(30, 30, 30, 10));
        TrancheShares shares = TrancheShares.of(templates.get(type).percents(), BigDecimal.valueOf(first));
        BigDecimal sum = BigDecimal.valueOf(tiyn, 2);
        BigDecimal together = BigDecimal.ZERO;
        for (int tranche = 1; tranche <= shares.count(); tranche++) {
            assertThat(shares.sum(tranche, sum)).isNotNegative();
            together = together.add(shares.sum(tranche, sum));
        }

        assertThat(together).isEqualByComparingTo(sum);
        assertThat(shares.percents().get(shares.finalStage()))
                .isEqualByComparingTo(
                        shares.count() == 2
                                ? BigDecimal.valueOf(100L - first)
                                : templates.get(type).percents().get(shares.finalStage()));
    }

    @Property
    @DisplayName("Shares that somebody types are a hundred per cent together, or no shares")
    void takesTypedSharesOfAHundredOnly(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 0, max = 100) Integer> typed) {
        String later =
                typed.subList(1, typed.size()).stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<BigDecimal> shares = TrancheShares.typed(List.of(BigDecimal.TEN), BigDecimal.valueOf(typed.get(0)), later);

        boolean whole = typed.stream().mapToInt(Integer::intValue).sum() == 100 && !typed.contains(0);
        if (whole) {
            assertThat(new TrancheShares(shares).count()).isEqualTo(typed.size());
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> new TrancheShares(shares));
        }
    }

    @Test
    void refusesPaymentAboveTheAgreement() {
        Payments first = Payments.none(new BigDecimal("100.00")).with(payment(Payment.FIRST, new BigDecimal("70.00")));

        assertThatIllegalStateException().isThrownBy(() -> first.with(payment(2, new BigDecimal("30.01"))));
        assertThatIllegalStateException().isThrownBy(() -> first.with(payment(Payment.FIRST, new BigDecimal("1.00"))));
    }

    @Test
    void paysAfterAcceptanceOnlyWhatWasConfirmed() {
        Payments first = Payments.none(new BigDecimal("100.00")).with(payment(Payment.FIRST, new BigDecimal("70.00")));

        assertThat(first.dueFor(new BigDecimal("90.00"))).isEqualByComparingTo("20");
        assertThat(first.dueFor(new BigDecimal("60.00"))).isEqualByComparingTo("0");
        assertThat(first.unconfirmed(new BigDecimal("60.00"))).isEqualByComparingTo("10");
    }

    @Property
    void bringsTheBudgetToExactlyTheAwardedSum(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 900_000_00L) Long> lines,
            @ForAll @IntRange(min = 1, max = 100) int share) {
        Budget asked = new Budget(lines(lines));
        BigDecimal awarded = asked.sum().multiply(BigDecimal.valueOf(share, 2)).setScale(2, RoundingMode.DOWN);

        assertThat(asked.broughtTo(awarded).sum()).isEqualByComparingTo(awarded);
    }

    @Test
    @DisplayName("Article 6-1: the institutional share does not grow when the budget is reduced")
    void keepsTheInstitutionalShareWhenReduced() {
        Budget asked = new Budget(List.of(line(1, "900.00", false), line(2, "100.00", true)));

        Budget brought = asked.broughtTo(new BigDecimal("333.33"));

        assertThat(brought.institutional()).isEqualByComparingTo("33.33");
        assertThat(brought.sum()).isEqualByComparingTo("333.33");
        assertThat(brought.wasReduced()).isTrue();
    }

    @Test
    void endsTheProjectOnTheDayBeforeTheSameDate() {
        assertThat(GrantFixture.prepared("1.00", "70").agreement().endsOn()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    @Test
    void refusesAllThatDoesNotFitAtOnce() {
        Budget budget = new Budget(List.of(line(1, "900.00", false), line(2, "100.00", true)));
        Expenses expenses = new Expenses(List.of(
                new Expenses.Expense("1", LocalDate.of(2026, 5, 1), new BigDecimal("990.01"), BigDecimal.ZERO, ""),
                new Expenses.Expense("2", LocalDate.of(2026, 3, 31), new BigDecimal("110.01"), BigDecimal.ZERO, "")));

        Verdict verdict = expenses.against(
                GrantFixture.prepared("1000.00", "70"),
                budget,
                TEN_PERCENT,
                LocalDate.of(2026, 6, 1),
                new Expenses(List.of()));

        assertThat(verdict.refusals())
                .extracting(Refusal::code)
                .containsExactly(
                        "grant.lineExceeded",
                        "grant.lineExceeded",
                        "grant.expenseOutsideTerm",
                        "grant.sumExceeded",
                        "grant.institutionalExceeded");
        assertThat(verdict.refusals().get(1).field()).isEqualTo("expenses[1].spent");
    }

    @Test
    @DisplayName("Point 4.2 of the agreement: a tenth of a line may come out of other lines without consent")
    void letsATenthMoveBetweenLines() {
        Budget budget = new Budget(List.of(line(1, "900.00", false), line(2, "100.00", false)));
        Expenses expenses = new Expenses(List.of(
                new Expenses.Expense("1", LocalDate.of(2026, 5, 1), new BigDecimal("890.00"), BigDecimal.ZERO, ""),
                new Expenses.Expense("2", LocalDate.of(2026, 5, 1), new BigDecimal("110.00"), BigDecimal.ZERO, "")));

        assertThat(expenses.against(
                                GrantFixture.prepared("1000.00", "70"),
                                budget,
                                TEN_PERCENT,
                                LocalDate.of(2026, 6, 1),
                                new Expenses(List.of()))
                        .isAllowed())
                .isTrue();
    }

    @Test
    void acceptsExpensesWithinTheAgreement() {
        Budget budget = new Budget(List.of(line(1, "900.00", false), line(2, "100.00", true)));
        Expenses expenses = Expenses.of(new Answers(Map.of(
                "expenses",
                List.of(new Answers(Map.of(
                        "budgetLine",
                        "1",
                        "documentDate",
                        LocalDate.of(2026, 4, 1),
                        "spent",
                        new BigDecimal("900.00")))))));

        assertThat(expenses.against(
                                GrantFixture.prepared("1000.00", "70"),
                                budget,
                                TEN_PERCENT,
                                LocalDate.of(2026, 4, 1),
                                new Expenses(List.of()))
                        .isAllowed())
                .isTrue();
    }

    @Test
    void goesItsWayStepByStep() {
        Instant now = Instant.parse("2026-07-01T05:00:00Z");
        Grant prepared = GrantFixture.prepared("10.00", "70");

        Grant closed = prepared.issued()
                .signed()
                .begun()
                .reported()
                .returned()
                .reported()
                .accepted()
                .closed(now);

        assertThat(closed.state()).isEqualTo(GrantState.CLOSED);
        assertThat(closed.closedAt()).isEqualTo(now);
        assertThatIllegalStateException().isThrownBy(prepared::signed);
        assertThatIllegalStateException().isThrownBy(() -> prepared.issued().closed(now));
    }

    private static List<BudgetLine> lines(List<Long> tiyn) {
        List<BudgetLine> lines = new ArrayList<>();
        for (Long one : tiyn) {
            lines.add(line(lines.size() + 1, BigDecimal.valueOf(one, 2).toPlainString(), lines.size() % 3 == 1));
        }
        return lines;
    }

    private static BudgetLine line(int number, String sum, boolean institutional) {
        BigDecimal amount = new BigDecimal(sum);
        return new BudgetLine(number, "Item " + number, amount, amount, BigDecimal.ZERO, institutional);
    }

    private static Payment payment(int tranche, BigDecimal sum) {
        return new Payment(tranche, sum, "1", GrantFixture.START);
    }
}
