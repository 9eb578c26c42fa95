package kz.bastama.legal.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.TermMoved;

/**
 * An administrator's change of one day, as the history keeps it.
 *
 * @param before what stood there, or null when nothing did
 * @param reason why the day was changed, in the administrator's words
 * @param moved the open terms whose end moved with it
 */
public record CalendarChange(
        UUID id, CalendarDay before, CalendarDay after, String reason, String by, Instant at, List<TermMoved> moved) {}
