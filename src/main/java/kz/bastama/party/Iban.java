package kz.bastama.party;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bank account of Kazakhstan (IBAN): KZ, two check digits, three digits of the bank, thirteen of the account; modulo 97. */
public record Iban(String text) {

    private static final Pattern SHAPE = Pattern.compile("KZ[0-9]{5}[A-Z0-9]{13}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    public Iban {
        if (!isIban(text)) {
            throw new IllegalArgumentException("Not an IBAN of Kazakhstan: " + text);
        }
    }

    /** Reads what a person typed, in groups or not, in small letters or not. */
    public static Optional<Iban> read(String typed) {
        String text = typed == null ? "" : typed.replaceAll("[\\s\\u00a0]", "").toUpperCase(Locale.ROOT);
        return isIban(text) ? Optional.of(new Iban(text)) : Optional.empty();
    }

    private static boolean isIban(String text) {
        return text != null && SHAPE.matcher(text).matches() && remainder(text) == 1;
    }

    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4))
                .chars()
                .forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
