package kz.bastama.legal;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;

/**
 * The rules of one programme as of one day. Every number with an article behind it is read from here, by its key, for
 * example {@code formalCheck.workingDays}. Asking for a key that the edition lacks is our fault:
 * {@link IllegalStateException} naming edition and key; modules declare the keys that they need in
 * {@code legal/keys/<module>.yml}, so that a missing one stops the start and is named.
 */
public interface Edition {

    EditionId id();

    OfficialText title();

    /** A whole number: days, years, members. */
    int whole(String key);

    /** A decimal: shares, points, amounts in MCI. */
    BigDecimal decimal(String key);

    /** Several decimals in their order: the shares of the tranches. */
    List<BigDecimal> decimals(String key);

    String text(String key);

    LocalTime time(String key);

    boolean flag(String key);

    /**
     * Whether part of whole is at least the fraction that the key names: {@code 2/3} of the members for a quorum. Exact, where
     * a decimal would round.
     */
    boolean reaches(String key, int part, int whole);

    /** Names of the entries directly below a key, in the order of the file: criteria, grant types. */
    List<String> names(String key);

    boolean has(String key);

    /**
     * What the entry or group is called by people: a sphere, an exclusion ground, a criterion, the meaning of a number.
     */
    OfficialText title(String key);

    LegalBasis basis(String key);
}
