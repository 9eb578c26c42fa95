package kz.bastama.planning.web;

import java.util.Locale;
import java.util.Optional;
import kz.bastama.journal.FactWords;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** Says titles and reasons in Kazakh to whoever reads the journal in Kazakh: {@code reasonKk} stands beside {@code reason}. */
@Component
class PlanningFacts implements FactWords {

    @Override
    public Optional<String> say(JournalEntry entry, String fact, Locale language) {
        return entry.module().equals("planning") && language.getLanguage().equals("kk")
                ? Optional.ofNullable(entry.details().get(fact + "Kk"))
                : Optional.empty();
    }
}
