package kz.bastama.grant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is decided on the lines in whatever order, the sums add up to the tiyn, are never negative and never too large. */
class ClearingPropertyTest {

    private static final UUID GRANT = new UUID(0, 1);
    private static final int LINES = 12;

    record Step(int at, LineDecision decision, int thousandth) {}

    @Property(tries = 500)
    void addsUpInAnyOrderOfDecisions(
            @ForAll("claims") List<BigDecimal> claims,
            @ForAll("steps") List<Step> steps,
            @ForAll("paid") BigDecimal paid) {
        List<ReportLine> lines = new ArrayList<>();
        claims.forEach(claim -> lines.add(ReportLine.open(GRANT, 1, lines.size(), claim)));
        BigDecimal claimed = new Clearing(lines).claimed();
        Payments payments = new Payments(
                claimed.add(paid).add(BigDecimal.ONE),
                paid.signum() == 0 ? List.of() : List.of(new Payment(1, paid, "1", null)));
        for (Step step : steps) {
            ReportLine line = lines.get(step.at() % lines.size());
            lines.set(line.position(), ruled(line, step));
            Clearing clearing = new Clearing(lines);
            assertThat(clearing.accepted().add(clearing.refused()).add(clearing.undecided()))
                    .isEqualByComparingTo(claimed);
            assertThat(clearing.accepted()).isBetween(BigDecimal.ZERO, claimed);
            assertThat(clearing.refused()).isBetween(BigDecimal.ZERO, claimed);
            BigDecimal due = payments.dueFor(clearing.accepted());
            BigDecimal refund = payments.unconfirmed(clearing.accepted());
            assertThat(due).isBetween(BigDecimal.ZERO, payments.rest());
            assertThat(refund).isBetween(BigDecimal.ZERO, paid);
            assertThat(paid.add(due).subtract(refund)).isEqualByComparingTo(clearing.accepted());
        }
    }

    @Property(tries = 200)
    void carriesSettledLinesUnchangedIntoTheNextRevision(
            @ForAll("claims") List<BigDecimal> claims, @ForAll("steps") List<Step> steps, @ForAll boolean accepted) {
        List<ReportLine> lines = new ArrayList<>();
        claims.forEach(claim -> lines.add(ReportLine.open(GRANT, 1, lines.size(), claim)));
        steps.forEach(step -> {
            ReportLine line = lines.get(step.at() % lines.size());
            lines.set(line.position(), ruled(line, step));
        });
        if (accepted) {
            lines.replaceAll(line -> line.isOpen() ? line.decided(LineDecision.ACCEPT, null, "") : line);
        }
        List<ReportLine> carried = new ArrayList<>();
        new Clearing(lines).settled(accepted).forEach(line -> carried.add(line.carriedTo(2, carried.size())));
        assertThat(carried).allMatch(line -> line.isSettled() && line.settledIn() == 1);
        assertThat(new Clearing(carried)
                        .accepted()
                        .add(new Clearing(lines.stream()
                                        .filter(line -> !accepted && line.decision() != LineDecision.ACCEPT)
                                        .toList())
                                .accepted()))
                .isEqualByComparingTo(new Clearing(lines).accepted());
    }

    private static ReportLine ruled(ReportLine line, Step step) {
        if (step.decision() == null) {
            return line.undecided();
        }
        BigDecimal part = line.claimed()
                .multiply(BigDecimal.valueOf(step.thousandth()))
                .movePointLeft(3)
                .setScale(2, java.math.RoundingMode.DOWN);
        boolean splits = part.signum() > 0 && part.compareTo(line.claimed()) < 0;
        return line.decided(
                step.decision() == LineDecision.PART && !splits ? LineDecision.REFUSE : step.decision(), part, "Why");
    }

    @Provide
    Arbitrary<List<BigDecimal>> claims() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("5000000.00"))
                .ofScale(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(LINES);
    }

    @Provide
    Arbitrary<BigDecimal> paid() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9000000.00"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, LINES),
                        Arbitraries.of(LineDecision.class).injectNull(0.2),
                        Arbitraries.integers().between(0, 1000))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }
}
