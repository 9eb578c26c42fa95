package kz.bastama.form.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Reads dates as browsers send them and as people write them: {@code 2026-03-01} and {@code 01.03.2026}. */
final class DateText {

    private static final ZoneId KAZAKHSTAN = ZoneId.of("Asia/Almaty");
    private static final List<DateTimeFormatter> DATES = List.of(strict("uuuu-MM-dd"), strict("d.M.uuuu"));

    private DateText() {}

    static Read date(Object raw) {
        try {
            return sensible(raw instanceof LocalDate date ? date : day(text(raw)));
        } catch (DateTimeException e) {
            return Read.wrong("notDate");
        }
    }

    static Read time(Object raw) {
        try {
            LocalTime time = raw instanceof LocalTime given ? given : LocalTime.parse(text(raw));
            return Read.of(time.truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException e) {
            return Read.wrong("notTime");
        }
    }

    static Read dateTime(Object raw) {
        try {
            LocalDateTime moment = raw instanceof LocalDateTime given ? given : moment(text(raw));
            Read date = sensible(moment.toLocalDate());
            return date.isWrong() ? Read.wrong("notDateTime") : Read.of(moment.truncatedTo(ChronoUnit.MINUTES));
        } catch (DateTimeException e) {
            return Read.wrong("notDateTime");
        }
    }

    private static String text(Object raw) {
        return String.valueOf(raw).strip();
    }

    private static LocalDate day(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                continue;
            }
        }
        throw new DateTimeException("not a date");
    }

    private static LocalDateTime moment(String text) {
        int gap = text.indexOf(text.contains("T") ? 'T' : ' ');
        if (gap < 0) {
            throw new DateTimeException("no time");
        }
        String time = text.substring(gap + 1).strip();
        return time.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                ? OffsetDateTime.parse(text).atZoneSameInstant(KAZAKHSTAN).toLocalDateTime()
                : day(text.substring(0, gap)).atTime(LocalTime.parse(time));
    }

    private static Read sensible(LocalDate date) {
        return date.getYear() < 1900 || date.getYear() > 2200 ? Read.wrong("notDate") : Read.of(date);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
