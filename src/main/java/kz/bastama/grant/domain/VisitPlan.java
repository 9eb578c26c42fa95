package kz.bastama.grant.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fewest visits to a project, spread evenly over its term.
 *
 * @param visits over the whole term, or in a year where {@code yearly}
 */
public record VisitPlan(int visits, boolean yearly) {

    private static final int MONTHS_OF_YEAR = 12;

    /** A part of a year counts as a year. */
    public int count(int months) {
        return yearly ? visits * ((months + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR) : visits;
    }

    /** None on the first or the last day where the term has room for it. */
    public List<LocalDate> days(LocalDate startsOn, LocalDate endsOn, int months) {
        long length = ChronoUnit.DAYS.between(startsOn, endsOn);
        int count = count(months);
        return IntStream.rangeClosed(1, count)
                .mapToObj(visit -> startsOn.plusDays(length * visit / (count + 1)))
                .toList();
    }
}
