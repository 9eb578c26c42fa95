package kz.bastama.legal;

import java.time.LocalDate;

/**
 * Names one dated edition of the rules of one programme, as a case keeps it for its whole life.
 *
 * @param programme whose rules, for example {@code state-grant}
 * @param inForceFrom the first day on which the edition applies to newly announced cases
 */
public record EditionId(String programme, LocalDate inForceFrom) {

    /** Reads the spelling that {@link #toString()} writes: {@code state-grant/2025-07-01}. */
    public static EditionId parse(String text) {
        int slash = text.lastIndexOf('/');
        return new EditionId(text.substring(0, slash), LocalDate.parse(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return programme + "/" + inForceFrom;
    }
}
