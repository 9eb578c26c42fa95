package kz.bastama.journal;

import java.util.Locale;
import java.util.Optional;

/**
 * Says a fact that a module keeps in the journal as a code or an id: a ground, an application. A module contributes one as a
 * bean; dates, times and sums need none.
 */
public interface FactWords {

    /** @return empty where this module does not know the fact */
    Optional<String> say(JournalEntry entry, String fact, Locale language);
}
