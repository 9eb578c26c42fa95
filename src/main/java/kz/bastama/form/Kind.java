package kz.bastama.form;

/**
 * What a field means beyond its component: the property {@code bastama} in the file. It decides how typed text is read, which
 * checks it must pass and how the portal asks for it.
 */
public enum Kind {
    PLAIN,
    /** Tenge with at most two decimals, never negative unless the form sets a minimum of its own. */
    MONEY,
    NUMBER,
    /** From 0 to 100. */
    PERCENT,
    YEAR,
    BIN,
    IIN,
    /** A BIN or an IIN: whoever is paid or pays. */
    TAXPAYER,
    IBAN,
    KATO,
    EMAIL,
    PHONE,
    URL;

    /** Whether the canonical answer is a {@link java.math.BigDecimal}. */
    public boolean isNumeric() {
        return this == MONEY || this == NUMBER || this == PERCENT || this == YEAR;
    }
}
