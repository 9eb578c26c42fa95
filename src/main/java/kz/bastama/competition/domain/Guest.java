package kz.bastama.competition.domain;

import java.util.Locale;
import java.util.UUID;

/**
 * A mail address without an account, confirmed by its reader.
 *
 * @param address in lower case
 * @param language kk, ru or en: in which is written to it
 * @param leaveToken what a link to leave carries; null for who only waits for an answer
 */
public record Guest(UUID id, String address, String language, String leaveToken) {

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Says no address: it may end in a log. */
    @Override
    public String toString() {
        return "Guest " + id;
    }
}
