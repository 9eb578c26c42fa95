package kz.bastama.form.domain;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.bastama.form.Kind;

/** Numbers and addresses whose form alone can be checked. */
final class KindCheck {

    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([\\p{L}\\p{N}-]{1,63}\\.){1,8}[\\p{L}\\p{N}-]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\\u00A0-]{5,30}");
    private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s<>\"']{3,2000}");

    private KindCheck() {}

    /** What people put into such a number for the eye is taken out. */
    static String tidy(Kind kind, String typed) {
        return switch (kind) {
            case PLAIN -> typed;
            case BIN, IIN, TAXPAYER, KATO -> typed.replaceAll("[\\s\\u00A0]", "");
            case IBAN -> typed.replaceAll("[\\s\\u00A0]", "").toUpperCase(Locale.ROOT);
            default -> typed.strip();
        };
    }

    static boolean holds(Kind kind, String text) {
        return switch (kind) {
            case BIN -> numbered(text) && text.charAt(4) >= '4' && text.charAt(4) <= '6';
            case IIN -> numbered(text) && text.charAt(6) <= '6';
            case TAXPAYER -> holds(Kind.BIN, text) || holds(Kind.IIN, text);
            case KATO -> text.matches("[0-9]{9}");
            case IBAN -> text.matches("KZ[0-9]{2}[0-9]{3}[0-9A-Z]{13}") && remainder(text) == 1;
            case EMAIL -> EMAIL.matcher(text).matches();
            case PHONE -> PHONE.matcher(text).matches() && digits(text) >= 6 && digits(text) <= 15;
            case URL -> URL.matcher(text).matches();
            default -> true;
        };
    }

    /** Twelve digits, the last of which is computed from the others (Order 521 of 29 June 2023). */
    private static boolean numbered(String text) {
        if (!text.matches("[0-9]{12}")) {
            return false;
        }
        int check = weighed(text, FIRST);
        return text.charAt(11) - '0' == (check == 10 ? weighed(text, SECOND) : check);
    }

    private static int weighed(String text, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (text.charAt(i) - '0');
        }
        return sum % 11;
    }

    private static int remainder(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }

    private static long digits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
