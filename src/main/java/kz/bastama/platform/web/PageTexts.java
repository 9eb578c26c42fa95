package kz.bastama.platform.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Date;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates, times, money and numbers as the reader's language writes them. In templates: {@code @texts}. Null comes out empty. */
@Component("texts")
public class PageTexts {

    private final TimeZone zone;
    private final Clock clock;

    PageTexts(Clock clock) {
        this.clock = clock;
        this.zone = TimeZone.getTimeZone(clock.getZone().getId());
    }

    public String date(LocalDate date) {
        return date == null ? "" : date(date.atStartOfDay(clock.getZone()).toInstant());
    }

    public String date(Instant instant) {
        return instant == null ? "" : in(DateFormat.getDateInstance(DateFormat.LONG, language()), instant);
    }

    /** Date and time to the minute. */
    public String dateTime(Instant instant) {
        if (instant == null) {
            return "";
        }
        return in(DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, language()), instant);
    }

    /** Date and time to the second, where one counts. */
    public String exactTime(Instant instant) {
        if (instant == null) {
            return "";
        }
        return in(DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.MEDIUM, language()), instant);
    }

    /** Date and time to the millisecond, where a deadline is decided by one. */
    public String preciseTime(Instant instant) {
        String millis = instant == null ? "" : "%03d".formatted(instant.get(ChronoField.MILLI_OF_SECOND));
        return exactTime(instant).replaceFirst("\\d{1,2}:\\d{2}:\\d{2}", "$0." + millis);
    }

    /** Tenge, with the sign; tiyn only where there are any. */
    public String money(BigDecimal tenge) {
        if (tenge == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(language());
        boolean whole = tenge.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return format.format(tenge) + "\u00a0\u20b8";
    }

    public String number(Number number) {
        return number == null ? "" : NumberFormat.getInstance(language()).format(number);
    }

    public boolean past(Instant instant) {
        return instant != null && instant.isBefore(clock.instant());
    }

    private String in(DateFormat format, Instant instant) {
        format.setTimeZone(zone);
        return format.format(Date.from(instant));
    }

    private static ULocale language() {
        return ULocale.forLocale(Languages.of(LocaleContextHolder.getLocale()));
    }
}
