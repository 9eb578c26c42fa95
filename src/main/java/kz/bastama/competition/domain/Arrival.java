package kz.bastama.competition.domain;

import java.time.Instant;

/**
 * When something for the intake reached the server, to the millisecond: that moment counts, whenever it is processed.
 *
 * @param at when the request arrived
 * @param opened since when its sender has had the form open, or null where nobody knows
 */
public record Arrival(Instant at, Instant opened) {

    public static Arrival at(Instant moment) {
        return new Arrival(moment, null);
    }

    boolean hadFormOpenBefore(Instant closing) {
        return opened != null && opened.isBefore(closing);
    }
}
