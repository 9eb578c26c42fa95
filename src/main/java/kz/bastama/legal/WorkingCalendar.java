package kz.bastama.legal;

import java.time.LocalDate;
import java.time.ZoneId;

/** The working days of Kazakhstan: weekends, holidays and the days moved by decree, from a table that an administrator keeps. */
public interface WorkingCalendar {

    /** The zone of all terms; one for the whole country since 2024-03-01. */
    ZoneId ZONE = ZoneId.of("Asia/Almaty");

    boolean isWorkingDay(LocalDate day);

    /** The last day of a term of so many working days that begins on the day after {@code from}. */
    LocalDate plusWorkingDays(LocalDate from, int days);

    /** The same day, or the next working one: a term that ends on a day off ends on the next working day. */
    LocalDate rollForward(LocalDate day);

    /** Working days after {@code from} up to and including {@code to}; 0 when {@code to} is not later. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
