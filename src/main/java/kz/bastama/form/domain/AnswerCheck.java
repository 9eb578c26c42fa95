package kz.bastama.form.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.bastama.form.Field;
import kz.bastama.form.FieldType;
import kz.bastama.form.Kind;
import kz.bastama.form.Rules;

/** Holds one answer against the rules of its field. */
final class AnswerCheck {

    static final int LONGEST_LINE = 2_000;
    static final int LONGEST_TEXT = 10_000;

    private final Conditions conditions;
    private final Clock clock;

    AnswerCheck(Conditions conditions, Clock clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    /** @return the answer, or what is wrong with it */
    Read check(Cell cell, Map<String, ?> context) {
        Read read = cell.read;
        Field field = cell.field;
        if (read.isWrong()) {
            return read;
        }
        if (read.value() == null || Boolean.FALSE.equals(read.value())) {
            return field.rules().required() ? Read.wrong(missing(field)) : read;
        }
        if (read.value() instanceof BigDecimal number) {
            return bounded(field, number, context);
        }
        if (read.value() instanceof String text && field.type().isText()) {
            return text(field, text, context);
        }
        if (read.value() instanceof LocalDate date && field.rules().noPast() && date.isBefore(LocalDate.now(clock))) {
            return Read.wrong("pastDate");
        }
        return read;
    }

    Read rows(Field field, int count) {
        Rules rules = field.rules();
        if (rules.minRows() != null && count < rules.minRows()) {
            return Read.wrong("tooFewRows", "min", rules.minRows());
        }
        if (rules.maxRows() != null && count > rules.maxRows()) {
            return Read.wrong("tooManyRows", "max", rules.maxRows());
        }
        return Read.NOTHING;
    }

    private Read bounded(Field field, BigDecimal number, Map<String, ?> context) {
        BigDecimal min = bound(field.rules().min(), context);
        BigDecimal max = bound(field.rules().max(), context);
        if (min == null) {
            min = least(field.kind());
        }
        if (max == null) {
            max = most(field.kind());
        }
        if (min != null && number.compareTo(min) < 0) {
            return Read.wrong("tooSmall", "min", min);
        }
        if (max != null && number.compareTo(max) > 0) {
            return Read.wrong("tooBig", "max", max);
        }
        BigDecimal step = field.rules().increment();
        return step != null && number.remainder(step).signum() != 0
                ? Read.wrong("notMultiple", "step", step)
                : Read.of(number);
    }

    private Read text(Field field, String text, Map<String, ?> context) {
        int length = text.strip().length();
        BigDecimal min = bound(field.rules().minLength(), context);
        BigDecimal max = limit(field, context);
        if (min != null && length < min.intValue()) {
            return new Read(null, "tooShort", Map.of("min", min, "length", length));
        }
        if (length > max.intValue() || text.length() > LONGEST_TEXT * 2) {
            return new Read(null, "tooLong", Map.of("max", max, "length", length));
        }
        String pattern = field.rules().pattern();
        return pattern != null && !Pattern.compile(pattern).matcher(text).find()
                ? Read.wrong("notInPattern", "hint", field.description())
                : Read.of(text);
    }

    /** The most characters a text may have; there is always a limit. */
    BigDecimal limit(Field field, Map<String, ?> context) {
        BigDecimal max = bound(field.rules().maxLength(), context);
        return max != null ? max : BigDecimal.valueOf(field.type() == FieldType.TEXTAREA ? LONGEST_TEXT : LONGEST_LINE);
    }

    private BigDecimal bound(String bound, Map<String, ?> context) {
        if (bound == null || !bound.startsWith("=")) {
            return bound == null ? null : new BigDecimal(bound);
        }
        Object value = conditions.value(bound, context);
        return value instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    private static BigDecimal least(Kind kind) {
        return switch (kind) {
            case MONEY, PERCENT -> BigDecimal.ZERO;
            case YEAR -> BigDecimal.valueOf(1900);
            default -> null;
        };
    }

    private static BigDecimal most(Kind kind) {
        return switch (kind) {
            case PERCENT -> BigDecimal.valueOf(100);
            case YEAR -> BigDecimal.valueOf(2100);
            default -> null;
        };
    }

    private static String missing(Field field) {
        if (field.type() == FieldType.CHECKBOX) {
            return "missingTick";
        }
        boolean choice = List.of(FieldType.RADIO, FieldType.SELECT, FieldType.CHECKLIST, FieldType.TAGLIST)
                .contains(field.type());
        return choice ? "missingChoice" : "missing";
    }
}
