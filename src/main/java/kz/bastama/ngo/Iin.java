package kz.bastama.ngo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import kz.bastama.party.CheckDigit;

/**
 * The individual identification number (IIN) of a person: birth date, century and sex, serial number, check digit. It is
 * personal: printed as a text it is masked, so that it reaches no log, no page and no journal by mistake; who needs the
 * number itself asks for {@link #digits()}.
 */
public record Iin(String digits) {

    /** @throws IllegalArgumentException when the text is no IIN; the message does not repeat it */
    public Iin {
        if (!isIin(digits)) {
            throw new IllegalArgumentException("Not an IIN");
        }
    }

    /** Reads what a person typed, with or without spaces; empty when it is no IIN. */
    public static Optional<Iin> read(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s\\u00a0-]", "");
        return isIin(digits) ? Optional.of(new Iin(digits)) : Optional.empty();
    }

    public LocalDate birthDate() {
        return birthDate(digits).orElseThrow();
    }

    /** The number as pages show it: the birth date hidden, the last four digits open. */
    public String masked() {
        return "\u2022".repeat(8) + digits.substring(8);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static boolean isIin(String digits) {
        return CheckDigit.holds(digits) && birthDate(digits).isPresent();
    }

    private static Optional<LocalDate> birthDate(String digits) {
        int century = Character.digit(digits.charAt(6), 10);
        if (century < 1 || century > 6) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    1800 + (century - 1) / 2 * 100 + Integer.parseInt(digits.substring(0, 2)),
                    Integer.parseInt(digits.substring(2, 4)),
                    Integer.parseInt(digits.substring(4, 6))));
        } catch (DateTimeException unreal) {
            return Optional.empty();
        }
    }
}
