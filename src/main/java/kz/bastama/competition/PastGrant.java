package kz.bastama.competition;

import java.math.BigDecimal;
import java.time.Instant;
import kz.bastama.planning.EfficiencyGrade;

/**
 * A grant that an applicant had before.
 *
 * @param sum in tenge, as it was awarded
 * @param late whether its final report came after its term, or is overdue now
 * @param returned how often a report of it was returned
 * @param demanded money that was demanded back, {@code refunded} what of it came
 * @param points of the evaluation of its efficiency, and {@code grade} by them; null where it was not evaluated
 * @param reason why there was no agreement, or why the report was refused; empty otherwise
 */
public record PastGrant(
        String number,
        String title,
        BigDecimal sum,
        Instant awardedAt,
        Outcome outcome,
        boolean late,
        int returned,
        BigDecimal demanded,
        BigDecimal refunded,
        BigDecimal points,
        EfficiencyGrade grade,
        String reason) {

    /** The project was accepted, upon a report that came within its term. */
    public boolean isInTime() {
        return outcome == Outcome.ACCEPTED && !late;
    }

    public boolean isEvaluated() {
        return grade != null;
    }

    /** What came of it. */
    public enum Outcome {
        RUNNING,
        ACCEPTED,
        REFUSED,
        NO_AGREEMENT
    }
}
