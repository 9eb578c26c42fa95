package kz.bastama.form.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.Kind;

/** Which input of a browser asks for a field, and with what in it. */
final class Inputs {

    private static final Map<FieldType, String> PICKERS =
            Map.of(FieldType.DATE, "date", FieldType.TIME, "time", FieldType.DATETIME, "datetime-local");
    private static final Map<Kind, Integer> SIZES = Map.of(
            Kind.MONEY,
            20,
            Kind.NUMBER,
            12,
            Kind.PERCENT,
            8,
            Kind.YEAR,
            6,
            Kind.BIN,
            14,
            Kind.IIN,
            14,
            Kind.KATO,
            12,
            Kind.IBAN,
            26,
            Kind.PHONE,
            24,
            Kind.EMAIL,
            40);

    private Inputs() {}

    /** A picker of the browser would throw away what it cannot read: then the person gets it back as text. */
    static String type(Cell cell) {
        return cell.read.isWrong() ? "text" : PICKERS.getOrDefault(cell.field.type(), "text");
    }

    static String value(Cell cell) {
        if (PICKERS.containsKey(cell.field.type()) && cell.read.value() != null) {
            return cell.read.value().toString();
        }
        return cell.raw == null || cell.raw instanceof Map ? "" : cell.raw.toString();
    }

    static String mode(Field field) {
        if (field.type() == FieldType.NUMBER || field.kind().isNumeric()) {
            return field.decimals() == 0 ? "numeric" : "decimal";
        }
        return switch (field.kind()) {
            case BIN, IIN, TAXPAYER, KATO -> "numeric";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case URL -> "url";
            default -> null;
        };
    }

    /** Width of a line in characters. */
    static int size(Field field) {
        if (SIZES.containsKey(field.kind())) {
            return SIZES.get(field.kind());
        }
        if (field.type() == FieldType.NUMBER || PICKERS.containsKey(field.type())) {
            return field.type() == FieldType.DATETIME ? 18 : 12;
        }
        String max = field.rules().maxLength();
        return max != null && max.matches("\\d{1,2}") ? Math.min(60, Integer.parseInt(max) + 2) : 60;
    }

    static Set<String> chosen(Cell cell) {
        List<?> raw = cell.raw instanceof List<?> list ? list : cell.raw == null ? List.of() : List.of(cell.raw);
        return raw.stream().map(String::valueOf).collect(Collectors.toSet());
    }
}
