package kz.bastama.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of a person to a form in canonical types: text is {@link String}, money and numbers are {@link BigDecimal},
 * a date is {@link LocalDate}, a time {@link LocalTime}, both together {@link LocalDateTime} (Kazakhstan), a tick is
 * {@link Boolean}, several choices are a list of strings, repeated rows are a list of answers, a group with a path is answers
 * of its own. A field left empty has no entry; a tick that was offered and not set is false.
 */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** The text, or the empty string where nothing was answered. */
    public String text(String key) {
        return value(key, String.class).orElse("");
    }

    public Optional<BigDecimal> number(String key) {
        return value(key, BigDecimal.class);
    }

    public Optional<LocalDate> date(String key) {
        return value(key, LocalDate.class);
    }

    public Optional<LocalTime> time(String key) {
        return value(key, LocalTime.class);
    }

    public Optional<LocalDateTime> dateTime(String key) {
        return value(key, LocalDateTime.class);
    }

    public boolean yes(String key) {
        return value(key, Boolean.class).orElse(false);
    }

    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return value(key, List.class).orElse(List.of());
    }

    @SuppressWarnings("unchecked")
    public List<Answers> rows(String key) {
        return value(key, List.class).orElse(List.of());
    }

    /** The answers of a group that has a path. */
    public Answers group(String path) {
        return value(path, Answers.class).orElse(none());
    }

    private <T> Optional<T> value(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(type::cast);
    }
}
