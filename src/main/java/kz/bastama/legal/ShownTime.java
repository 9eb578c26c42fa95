package kz.bastama.legal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and moments in the figures in which notices, journal and refusals say them; all three languages write them so. Moments
 * are those of a clock in {@link WorkingCalendar#ZONE}.
 */
public final class ShownTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT).withZone(WorkingCalendar.ZONE);

    private ShownTime() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }
}
