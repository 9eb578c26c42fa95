package kz.bastama.engine;

import java.time.LocalDate;
import kz.bastama.legal.OfficialText;

/**
 * A day on which something of a case begins though no term ends.
 *
 * @param event what: {@code clock.<event>} in the messages
 * @param of title of the case
 */
public record DayAhead(LocalDate day, String event, OfficialText of) {}
