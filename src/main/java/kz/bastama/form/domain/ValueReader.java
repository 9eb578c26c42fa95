package kz.bastama.form.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.Kind;
import kz.bastama.form.Option;

/** Turns one typed value into its canonical type. */
final class ValueReader {

    private ValueReader() {}

    static Read read(Field field, Object raw, List<Option> options) {
        if (raw == null || raw instanceof String text && text.isBlank()) {
            return field.type() == FieldType.CHECKBOX ? Read.of(false) : Read.NOTHING;
        }
        if (field.isNumeric()) {
            return raw instanceof String || raw instanceof Number
                    ? NumberText.read(field, raw)
                    : Read.wrong("wrongType");
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> raw instanceof String text ? text(field, text) : Read.wrong("wrongType");
            case DATE -> DateText.date(raw);
            case TIME -> DateText.time(raw);
            case DATETIME -> DateText.dateTime(raw);
            case CHECKBOX -> tick(raw);
            case RADIO, SELECT -> choice(raw, options);
            case CHECKLIST, TAGLIST -> choices(raw, options);
            default -> Read.NOTHING;
        };
    }

    private static Read text(Field field, String typed) {
        String text = field.type() == FieldType.TEXTFIELD
                ? typed.replaceAll("[\\n\\t]", " ").strip()
                : typed;
        String tidy = KindCheck.tidy(field.kind(), text);
        return KindCheck.holds(field.kind(), tidy) ? Read.of(tidy) : Read.wrong("not" + capital(field.kind()));
    }

    private static Read tick(Object raw) {
        if (raw instanceof Boolean tick) {
            return Read.of(tick);
        }
        return switch (String.valueOf(raw)) {
            case "true", "on" -> Read.of(true);
            case "false", "off" -> Read.of(false);
            default -> Read.wrong("wrongType");
        };
    }

    private static Read choice(Object raw, List<Option> options) {
        boolean single = raw instanceof String || raw instanceof Number || raw instanceof Boolean;
        if (!single) {
            return Read.wrong("wrongType");
        }
        return offered(options).contains(String.valueOf(raw)) ? Read.of(String.valueOf(raw)) : Read.wrong("notOffered");
    }

    private static Read choices(Object raw, List<Option> options) {
        List<?> chosen = raw instanceof List<?> several ? several : List.of(raw);
        if (chosen.stream().anyMatch(one -> one instanceof List || one instanceof Map || one == null)) {
            return Read.wrong("wrongType");
        }
        Set<String> values = chosen.stream()
                .map(String::valueOf)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
        if (!offered(options).containsAll(values)) {
            return Read.wrong("notOffered");
        }
        List<String> inOrder =
                options.stream().map(Option::value).filter(values::contains).toList();
        return inOrder.isEmpty() ? Read.NOTHING : Read.of(inOrder);
    }

    private static Set<String> offered(List<Option> options) {
        return options.stream().map(Option::value).collect(Collectors.toSet());
    }

    private static String capital(Kind kind) {
        return Stream.of(kind.name())
                .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseThrow();
    }
}
