package kz.bastama.ngodatabase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.party.Bin;

/** A filing as a person or a file states it: BIN, year and the day it was filed, {@code 2025-03-31} or {@code 31.03.2025}. */
public record FilingEntry(String bin, String year, String filedOn) {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT));

    /** A spreadsheet drops a leading zero: eleven digits are read as twelve. */
    public Optional<Bin> readBin() {
        String digits = bin.strip();
        return Bin.read(digits.matches("[0-9]{11}") ? "0" + digits : digits);
    }

    private Optional<Integer> readYear() {
        String digits = year.strip();
        return digits.matches("20[0-9]{2}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private Optional<LocalDate> readDay() {
        return DAYS.stream().flatMap(format -> parsed(filedOn.strip(), format)).findFirst();
    }

    /** All that is wrong with it by itself. */
    public Verdict check(LocalDate today) {
        Optional<Integer> reported = readYear();
        Optional<LocalDate> day = readDay();
        Stream<Verdict> verdicts = Stream.of(
                when(readBin().isEmpty(), "ngodatabase.binWrong", "bin"),
                when(reported.isEmpty(), "ngodatabase.yearWrong", "year"),
                when(day.isEmpty(), "ngodatabase.dayWrong", "filedOn"),
                when(day.filter(today::isBefore).isPresent(), "ngodatabase.dayInFuture", "filedOn"),
                when(
                        reported.isPresent()
                                && day.filter(filed -> filed.getYear() <= reported.get())
                                        .isPresent(),
                        "ngodatabase.yearNotOver",
                        "filedOn"));
        return Verdict.all(verdicts);
    }

    /** The filing; call it only after {@link #check} allowed it. It counts from noon of its day. */
    public Filing accepted(Filing.Source source, Instant now, String recordedBy, ZoneId zone) {
        return new Filing(
                UUID.randomUUID(),
                readBin().orElseThrow(),
                readYear().orElseThrow(),
                readDay().orElseThrow().atTime(LocalTime.NOON).atZone(zone).toInstant(),
                source,
                now,
                recordedBy,
                null);
    }

    private static Stream<LocalDate> parsed(String text, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException otherFormat) {
            return Stream.empty();
        }
    }

    private static Verdict when(boolean wrong, String code, String field) {
        return wrong ? Verdict.refused(new Refusal(code, field, Map.of(), null)) : Verdict.allowed();
    }
}
