package kz.bastama.form.domain;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.form.Field;
import kz.bastama.form.Kind;

/**
 * Reads a number as people here write it: {@code 1 234 567,50}, with a comma or a point, and spaces, also unbreakable ones,
 * between groups of three. Powers of ten and anything else are refused.
 */
final class NumberText {

    private static final String SPACE = "[ \\u00A0\\u2009\\u202F]";
    private static final Pattern NUMBER =
            Pattern.compile("([-\\u2212]?)(\\d{1,40}|\\d{1,3}(?:" + SPACE + "\\d{3}){1,12})(?:[.,](\\d{1,40}))?");
    private static final Pattern GROUP = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);
    private static final int MOST_DIGITS = 16;

    private NumberText() {}

    static Read read(Field field, Object raw) {
        BigDecimal number = raw instanceof Number given ? plain(given) : written(String.valueOf(raw));
        if (number == null) {
            return Read.wrong(field.kind() == Kind.MONEY ? "notMoney" : "notNumber");
        }
        BigDecimal least = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (least.precision() - least.scale() > MOST_DIGITS) {
            return Read.wrong("tooManyDigits", "digits", MOST_DIGITS);
        }
        if (least.scale() > field.decimals()) {
            return field.decimals() == 0
                    ? Read.wrong("notWhole")
                    : Read.wrong("tooManyDecimals", "digits", field.decimals());
        }
        return Read.of(canonical(field, least));
    }

    static BigDecimal canonical(Field field, BigDecimal number) {
        if (field.kind() == Kind.MONEY) {
            return number.setScale(2);
        }
        BigDecimal least = number.stripTrailingZeros();
        return least.scale() < 0 ? least.setScale(0) : least;
    }

    /** As a person would have typed it; spaces only where there are enough digits to need them, so a year has none. */
    static String typed(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.");
        String whole = number.abs().compareTo(GROUPED) < 0
                ? parts[0]
                : GROUP.matcher(parts[0]).replaceAll(" ");
        boolean round = parts.length == 1 || parts[1].chars().allMatch(digit -> digit == '0');
        return round ? whole : whole + "," + parts[1];
    }

    private static BigDecimal plain(Number number) {
        return number instanceof Double binary && !Double.isFinite(binary)
                        || number instanceof Float single && !Float.isFinite(single)
                ? null
                : new BigDecimal(number.toString());
    }

    private static BigDecimal written(String typed) {
        Matcher number = NUMBER.matcher(typed.strip().replaceAll("^" + SPACE + "+|" + SPACE + "+$", ""));
        if (!number.matches()) {
            return null;
        }
        String sign = number.group(1).isEmpty() ? "" : "-";
        String decimals = number.group(3) == null ? "" : "." + number.group(3);
        return new BigDecimal(sign + number.group(2).replaceAll(SPACE, "") + decimals);
    }
}
