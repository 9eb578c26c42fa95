package kz.bastama.replay.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.legal.OfficialText;

/**
 * A part of the file of a case, with the place where it stands: a text, a list of parts, or parts by name. Nothing is guessed:
 * dates, numbers and ticks stay text until they are asked for.
 *
 * @param key names that lead to it, for example {@code timeline[3].with}
 * @param line counted from 1
 * @param value {@link String}, {@link List} or {@link LinkedHashMap}
 */
public record Part(String key, int line, Object value) {

    /** The zone of the clock times in a file. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    /** What stands for a part that a file leaves out. */
    public static Part none(String key, int line) {
        return new Part(key, line, new LinkedHashMap<>());
    }

    public boolean isText() {
        return value instanceof String;
    }

    public boolean isList() {
        return value instanceof List;
    }

    public boolean isMap() {
        return value instanceof Map;
    }

    public boolean has(String name) {
        return parts().containsKey(name);
    }

    @SuppressWarnings("unchecked")
    public Map<String, Part> parts() {
        return isMap() ? (Map<String, Part>) value : Map.of();
    }

    @SuppressWarnings("unchecked")
    public List<Part> list() {
        return isList() ? (List<Part>) value : List.of();
    }

    public Part part(String name) {
        return parts().getOrDefault(name, none(key + "." + name, line));
    }

    /** The text itself; empty for a part that is none. */
    public String text() {
        return isText() ? (String) value : "";
    }

    public String text(String name) {
        return part(name).text();
    }

    public Optional<String> optional(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    public int whole(String name) {
        return Integer.parseInt(text(name));
    }

    public BigDecimal decimal() {
        return new BigDecimal(text());
    }

    /** A day and a clock time of the country: {@code 2023-07-13T10:00}. */
    public Instant moment() {
        return LocalDateTime.parse(text()).atZone(ZONE).toInstant();
    }

    public LocalDate day() {
        return LocalDate.parse(text());
    }

    /** Texts of the list, or of the single text that stands in its place. */
    public List<String> texts(String name) {
        Part part = part(name);
        return part.isText()
                ? List.of(part.text())
                : part.list().stream().map(Part::text).toList();
    }

    public OfficialText words(String name) {
        Part part = part(name);
        return part.isText()
                ? new OfficialText(part.text(), part.text(), part.text())
                : new OfficialText(part.text("kk"), part.text("ru"), part.text("en"));
    }

    public String in(String name, Locale language) {
        return words(name).in(language);
    }

    /** Texts by name. */
    public Map<String, String> named(String name) {
        return part(name).parts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().text(), (one, other) -> one, LinkedHashMap::new));
    }

    /** As a browser posts it: texts, lists of texts or of rows. */
    public Map<String, Object> typed(String name) {
        Map<String, Object> typed = new LinkedHashMap<>();
        part(name).parts().forEach((field, part) -> typed.put(field, part.plain()));
        return typed;
    }

    private Object plain() {
        if (isMap()) {
            Map<String, Object> row = new LinkedHashMap<>();
            parts().forEach((field, part) -> row.put(field, part.plain()));
            return row;
        }
        return isList() ? list().stream().map(Part::plain).toList() : value;
    }

    /** It and all that stands below it. */
    Stream<Part> all() {
        return Stream.concat(
                Stream.of(this),
                Stream.concat(parts().values().stream(), list().stream()).flatMap(Part::all));
    }
}
