package kz.bastama.planning.web;

import java.util.Locale;
import java.util.Optional;
import kz.bastama.journal.FactWords;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** Says the title of a direction in Kazakh to whoever reads the journal in Kazakh. */
@Component
class PlanningFacts implements FactWords {

    @Override
    public Optional<String> say(JournalEntry entry, String fact, Locale language) {
        return entry.module().equals("planning")
                        && fact.equals("title")
                        && language.getLanguage().equals("kk")
                ? Optional.ofNullable(entry.details().get("titleKk"))
                : Optional.empty();
    }
}
