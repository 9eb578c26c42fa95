package kz.bastama.party;

import java.util.Optional;

/**
 * The business identification number (BIN) of a legal entity: year and month of registration, kind, attribute, serial number,
 * check digit. It is public.
 */
public record Bin(String digits) {

    /** @throws IllegalArgumentException when the text is no BIN; use {@link #read} for what a person typed */
    public Bin {
        if (!isBin(digits)) {
            throw new IllegalArgumentException("Not a BIN: " + digits);
        }
    }

    /** Reads what a person typed, with or without spaces; empty when it is no BIN. */
    public static Optional<Bin> read(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0-]", "");
        return isBin(digits) ? Optional.of(new Bin(digits)) : Optional.empty();
    }

    /** What the number names: an entity of the country or a foreign one, itself or a branch of it. */
    public enum Kind {
        RESIDENT,
        NON_RESIDENT,
        JOINT_ENTREPRENEUR
    }

    public Kind kind() {
        return switch (digits.charAt(4)) {
            case '4' -> Kind.RESIDENT;
            case '5' -> Kind.NON_RESIDENT;
            default -> Kind.JOINT_ENTREPRENEUR;
        };
    }

    @Override
    public String toString() {
        return digits;
    }

    private static boolean isBin(String digits) {
        return CheckDigit.holds(digits) && monthIsReal(digits) && "456".indexOf(digits.charAt(4)) >= 0;
    }

    private static boolean monthIsReal(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        return month >= 1 && month <= 12;
    }
}
