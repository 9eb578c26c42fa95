package kz.bastama.party;

import java.util.regex.Pattern;

/**
 * The check digit of the twelve-digit numbers of Kazakhstan, BIN and IIN (rules of the IIN, Order 521 of 2023-06-29; the BIN
 * has the same one): the first eleven digits weighted 1 to 11, modulo 11; a remainder of 10 takes the weights 3 to 11, 1, 2;
 * where that gives 10 again, the number is never issued.
 */
public final class CheckDigit {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final int NEVER_ISSUED = 10;

    private CheckDigit() {}

    /** Whether the text is twelve digits of which the last is right. */
    public static boolean holds(String number) {
        return number != null
                && TWELVE_DIGITS.matcher(number).matches()
                && of(number) == Character.digit(number.charAt(11), 10);
    }

    /** The digit that belongs behind the first eleven, or 10 where no such number is issued. */
    public static int of(String number) {
        int sum = weighted(number, 0);
        return sum == NEVER_ISSUED ? weighted(number, 2) : sum;
    }

    private static int weighted(String number, int shift) {
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            sum += Character.digit(number.charAt(i), 10) * ((i + shift) % 11 + 1);
        }
        return sum % 11;
    }
}
