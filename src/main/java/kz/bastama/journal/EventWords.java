package kz.bastama.journal;

import java.util.Locale;

/** Says an entry as the history of its case says it. */
public interface EventWords {

    String say(JournalRecord written, Locale language);
}
