package kz.bastama.expert.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as a calendar of the browser or a person writes it. */
final class TypedDay {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d.M.uuuu");

    private TypedDay() {}

    static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(typed.contains(".") ? LocalDate.parse(typed, WRITTEN) : LocalDate.parse(typed));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    static boolean isWrong(String typed) {
        return !typed.isEmpty() && read(typed).filter(TypedDay::isLikely).isEmpty();
    }

    private static boolean isLikely(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() < 2200;
    }
}
