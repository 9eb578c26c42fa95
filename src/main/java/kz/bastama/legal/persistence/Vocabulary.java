package kz.bastama.legal.persistence;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bastama.legal.domain.KeyPattern;
import kz.bastama.legal.domain.Need;
import kz.bastama.legal.persistence.YamlPart.BadPart;

/**
 * The keys that an edition may have and the kind of value of each, from {@code legal/vocabulary.yml}; the keys that modules
 * declare are known too. It catches the misspelt key that nobody would ever ask for.
 */
class Vocabulary {

    private final Map<KeyPattern, String> kinds = new LinkedHashMap<>();

    Vocabulary(YamlPart file, List<Need> needs) {
        needs.forEach(need -> need.keys().forEach(key -> kinds.put(key, "any")));
        file.children().forEach((pattern, kind) -> kinds.put(new KeyPattern(pattern), kind.text()));
    }

    void check(String key, Object value, String file) {
        String kind = kinds.entrySet().stream()
                .filter(entry -> entry.getKey().matches(key))
                .map(Map.Entry::getValue)
                .reduce((declared, listed) -> listed)
                .orElseThrow(() -> unknown(key, file));
        if (!fits(kind, value)) {
            throw new BadPart(file + ": " + key + " should be a " + kind + " but is " + value);
        }
    }

    void checkGroup(String key, String file) {
        if (kinds.keySet().stream().noneMatch(pattern -> pattern.passesThrough(key))) {
            throw unknown(key, file);
        }
    }

    private static BadPart unknown(String key, String file) {
        return new BadPart(file + ": nobody knows the key " + key
                + "; it is misspelt, or missing in legal/vocabulary.yml and in legal/keys");
    }

    private static boolean fits(String kind, Object value) {
        return switch (kind) {
            case "item" -> value == null;
            case "whole" -> value instanceof Integer;
            case "none or one" -> value instanceof Integer count && count >= 0 && count <= 1;
            case "decimal" -> isDecimal(value);
            case "decimals" -> value instanceof List<?> list && list.stream().allMatch(Vocabulary::isDecimal);
            case "flag" -> value instanceof Boolean;
            case "text" -> value instanceof String;
            case "fraction" -> value instanceof String text && text.matches("[1-9][0-9]*/[1-9][0-9]*");
            case "time" -> parses(() -> LocalTime.parse((String) value));
            case "day" -> parses(() -> MonthDay.parse("--" + value));
            case "term" -> value instanceof Map<?, ?> parts && isTerm(parts);
            case "any" -> true;
            default -> throw new BadPart("legal/vocabulary.yml: " + kind + " is no kind of value");
        };
    }

    private static boolean isTerm(Map<?, ?> parts) {
        long lengths = Stream.of("working", "calendar", "yearly")
                .filter(parts::containsKey)
                .count();
        return lengths == 1
                && Stream.of("working", "calendar")
                        .filter(parts::containsKey)
                        .allMatch(unit -> parts.get(unit) instanceof Integer days && days > 0)
                && (!parts.containsKey("yearly") || fits("day", parts.get("yearly")))
                && (!parts.containsKey("at") || fits("time", parts.get("at")))
                && (!parts.containsKey("roll") || fits("flag", parts.get("roll")));
    }

    private static boolean isDecimal(Object value) {
        return value != null && parses(() -> new BigDecimal(value.toString()));
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeException | NumberFormatException | ClassCastException otherKind) {
            return false;
        }
    }
}
