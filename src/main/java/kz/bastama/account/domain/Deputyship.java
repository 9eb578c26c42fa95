package kz.bastama.account.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That one person stands in for another.
 *
 * @param first first day, from its beginning
 * @param last last day, to its end
 * @param begunAt when the tasks of the absent person were given back, or null
 * @param endedAt when it ended, by the calendar or before its time, or null
 */
public record Deputyship(
        UUID id,
        UUID person,
        UUID deputy,
        LocalDate first,
        LocalDate last,
        Instant namedAt,
        Instant begunAt,
        Instant endedAt) {

    public boolean runsOn(LocalDate day) {
        return endedAt == null && !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean isOver(LocalDate day) {
        return endedAt == null && day.isAfter(last);
    }

    public boolean overlaps(LocalDate from, LocalDate until) {
        return endedAt == null && !until.isBefore(first) && !from.isAfter(last);
    }
}
