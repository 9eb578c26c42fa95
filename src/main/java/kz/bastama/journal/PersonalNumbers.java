package kz.bastama.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps personal numbers (IIN) out of the journal, which nobody can ever correct. An IIN is twelve digits that begin with
 * a birth date, go on with the century and end in the control digit of the IIN rules (Order 521 of 29 June 2023). A BIN has
 * 4, 5 or 6 in the place of the tens of the day, so that it never looks like one: BINs are public and stay.
 */
final class PersonalNumbers {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");
    private static final int[] FIRST_WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private PersonalNumbers() {}

    /** The text with each IIN replaced by asterisks: a reason that somebody typed must not stop the act that it explains. */
    static String masked(String text) {
        return text == null
                ? null
                : TWELVE_DIGITS
                        .matcher(text)
                        .replaceAll(found ->
                                isPersonal(found.group()) ? "*".repeat(12) : Matcher.quoteReplacement(found.group()));
    }

    private static boolean isPersonal(String digits) {
        return beginsWithBirthDate(digits) && digits.charAt(6) <= '6' && controlDigit(digits) == digit(digits, 11);
    }

    private static boolean beginsWithBirthDate(String digits) {
        int year = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        return isDate(1900 + year, month, day) || isDate(2000 + year, month, day);
    }

    private static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int controlDigit(String digits) {
        int first = weighted(digits, FIRST_WEIGHTS);
        return first < 10 ? first : weighted(digits, SECOND_WEIGHTS);
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += digit(digits, i) * weights[i];
        }
        return sum % 11;
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
