package kz.bastama.legal.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.OfficialText;

/**
 * An edition as its file states it. A rule that counts time has parts ({@code working}, {@code calendar}, {@code yearly},
 * {@code at}, {@code roll}) which can be asked for like keys below it and stand on the same basis.
 */
public final class Rulebook implements Edition {

    private final EditionId id;
    private final OfficialText title;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    public Rulebook(EditionId id, OfficialText title, List<Rule> rules) {
        this.id = id;
        this.title = title;
        for (Rule rule : rules) {
            this.rules.put(rule.key(), rule);
            if (rule.value() instanceof Map<?, ?> parts) {
                parts.forEach((name, value) -> {
                    Rule part = rule.part((String) name, value);
                    this.rules.put(part.key(), part);
                });
            }
        }
    }

    /** All lines as they stand in the file, groups included, parts of a rule left out. */
    public List<Rule> rules() {
        return rules.values().stream().filter(rule -> !isPart(rule)).toList();
    }

    @Override
    public EditionId id() {
        return id;
    }

    @Override
    public OfficialText title() {
        return title;
    }

    @Override
    public int whole(String key) {
        return value(key, "a whole number", value -> ((Integer) value));
    }

    @Override
    public BigDecimal decimal(String key) {
        return value(key, "a number", value -> new BigDecimal(value.toString()));
    }

    @Override
    public List<BigDecimal> decimals(String key) {
        return value(
                key,
                "a list of numbers",
                value -> ((List<?>) value)
                        .stream().map(each -> new BigDecimal(each.toString())).toList());
    }

    @Override
    public String text(String key) {
        return value(key, "a text", value -> value instanceof Map ? null : value.toString());
    }

    @Override
    public LocalTime time(String key) {
        return value(key, "a time of day", value -> LocalTime.parse((String) value));
    }

    @Override
    public boolean flag(String key) {
        return value(key, "true or false", value -> (Boolean) value);
    }

    @Override
    public boolean reaches(String key, int part, int whole) {
        return value(key, "a fraction", value -> {
            String[] fraction = ((String) value).split("/");
            return (long) part * Integer.parseInt(fraction[1]) >= (long) whole * Integer.parseInt(fraction[0]);
        });
    }

    @Override
    public List<String> names(String key) {
        rule(key);
        String prefix = key + ".";
        List<String> names = new ArrayList<>();
        for (String each : rules.keySet()) {
            if (each.startsWith(prefix) && each.indexOf('.', prefix.length()) < 0) {
                names.add(each.substring(prefix.length()));
            }
        }
        return names;
    }

    @Override
    public boolean has(String key) {
        return rules.containsKey(key);
    }

    @Override
    public OfficialText title(String key) {
        return rule(key).title();
    }

    @Override
    public LegalBasis basis(String key) {
        LegalBasis basis = rule(key).basis();
        if (basis == null) {
            throw new IllegalStateException(key + " in " + id + " is a group of rules and has no basis of its own");
        }
        return basis;
    }

    private Rule rule(String key) {
        Rule rule = rules.get(key);
        if (rule == null) {
            throw new IllegalStateException("The edition " + id + " has no rule " + key);
        }
        return rule;
    }

    private <T> T value(String key, String expected, Function<Object, T> reading) {
        Object value = rule(key).value();
        try {
            T read = value == null ? null : reading.apply(value);
            if (read != null) {
                return read;
            }
        } catch (ClassCastException | IndexOutOfBoundsException | NumberFormatException | DateTimeException wrongKind) {
            // said below, with the key and the edition
        }
        throw new IllegalStateException(key + " in the edition " + id + " should be " + expected + " but is " + value);
    }

    private boolean isPart(Rule rule) {
        int dot = rule.key().lastIndexOf('.');
        Rule parent = dot < 0 ? null : rules.get(rule.key().substring(0, dot));
        return parent != null && parent.value() instanceof Map;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
