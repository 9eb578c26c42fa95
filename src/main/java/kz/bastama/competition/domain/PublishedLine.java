package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import kz.bastama.legal.OfficialText;

/**
 * One application in a published list: what the law opens of it, and nothing of persons.
 *
 * @param lot number of the lot
 * @param asked tenge
 * @param rank and {@code average} of the expertise; null before it
 * @param amount what it won, in tenge; null where it did not
 * @param reasons codes of the edition; empty where nothing stands against it
 * @param departure why the commission departed from the ranking here, in Russian, or empty; {@code departureKk} in Kazakh, null where
 *     nothing was said and in lists of before
 */
public record PublishedLine(
        String number,
        OfficialText organisation,
        String bin,
        String project,
        int lot,
        BigDecimal asked,
        Standing standing,
        Integer rank,
        BigDecimal average,
        BigDecimal amount,
        List<String> reasons,
        String departure,
        String departureKk) {

    /** Where the application stands on the day of the list. */
    public enum Standing {
        RECEIVED,
        ADMITTED,
        NOT_ADMITTED,
        WON,
        /** Only the money of the lot kept it from a grant. */
        RESERVE,
        NOT_WON,
        /** Won, and the award fell away. */
        FELL
    }

    public PublishedLine {
        reasons = List.copyOf(reasons);
    }

    /** Why the commission departed from the ranking, for a reader of that language. */
    public String departureIn(Locale language) {
        return OfficialText.said(departureKk, departure).in(language);
    }
}
