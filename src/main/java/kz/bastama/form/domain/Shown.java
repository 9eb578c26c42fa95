package kz.bastama.form.domain;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bastama.form.Kind;
import kz.bastama.form.Option;

/** Answers as people read them. */
final class Shown {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Wording wording;
    private final Locale language;

    Shown(Wording wording, Locale language) {
        this.wording = wording;
        this.language = language;
    }

    String of(Cell cell) {
        Object value = cell.read.value();
        if (value == null) {
            return cell.read.isWrong() ? String.valueOf(cell.raw) : "";
        }
        if (value instanceof BigDecimal number) {
            return cell.field.kind() == Kind.YEAR ? number.toPlainString() : number(number);
        }
        if (value instanceof Boolean tick) {
            return wording.say(tick ? "yes" : "no", Map.of(), language);
        }
        if (value instanceof LocalDate date) {
            return DATE.format(date);
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(one -> label(cell, one)).collect(Collectors.joining("; "));
        }
        return cell.field.type().isChoice() ? label(cell, value) : value.toString();
    }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private static String label(Cell cell, Object value) {
        return cell.options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(String.valueOf(value));
    }
}
