package kz.bastama.competition;

import java.math.BigDecimal;
import java.util.List;
import kz.bastama.planning.EfficiencyGrade;

/**
 * How an organisation made use of the grants that it had: what the commission is to look at before it votes.
 *
 * @param had grants that came to an agreement and are over
 * @param inTime of them accepted upon a report in time, {@code refused} without an accepted report
 * @param evaluated of them, and how many as {@code effective}
 * @param demanded money that was demanded back, {@code refunded} what of it came
 */
public record Efficiency(
        int had, int inTime, int refused, int evaluated, int effective, BigDecimal demanded, BigDecimal refunded) {

    public static Efficiency of(List<PastGrant> grants) {
        return new Efficiency(
                (int) grants.stream().filter(Efficiency::isOver).count(),
                (int) grants.stream().filter(PastGrant::isInTime).count(),
                (int) grants.stream()
                        .filter(one -> one.outcome() == PastGrant.Outcome.REFUSED)
                        .count(),
                (int) grants.stream().filter(PastGrant::isEvaluated).count(),
                (int) grants.stream()
                        .filter(one -> one.grade() == EfficiencyGrade.EFFECTIVE)
                        .count(),
                grants.stream().map(PastGrant::demanded).reduce(BigDecimal.ZERO, BigDecimal::add),
                grants.stream().map(PastGrant::refunded).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static boolean isOver(PastGrant grant) {
        return grant.outcome() == PastGrant.Outcome.ACCEPTED || grant.outcome() == PastGrant.Outcome.REFUSED;
    }
}
