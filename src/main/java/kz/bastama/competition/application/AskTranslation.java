package kz.bastama.competition.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.TranslationProcess;
import kz.bastama.competition.domain.Translations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** Asks the operator for a translation where an expert does not read the language of an application; once for each language. */
@Component
class AskTranslation {

    private final SheetLanguage language;
    private final Translations translations;
    private final TranslationProcess process;
    private final Journal journal;
    private final Clock clock;

    AskTranslation(
            SheetLanguage language,
            Translations translations,
            TranslationProcess process,
            Journal journal,
            Clock clock) {
        this.language = language;
        this.translations = translations;
        this.process = process;
        this.journal = journal;
        this.clock = clock;
    }

    void of(Competition competition, Application application, Review sheet) {
        language.wanted(sheet).ifPresent(into -> ask(competition, application, into));
    }

    private void ask(Competition competition, Application application, String into) {
        Optional<Translation> before = translations.find(application.id(), into);
        if (before.isPresent() && before.get().state() != Translation.State.NOT_NEEDED) {
            return;
        }
        Translation asked = before.map(one -> one.askedAgain(clock.instant()))
                .orElseGet(() -> Translation.asked(competition.id(), application.id(), into, clock.instant()));
        translations.save(asked);
        journal.record(JournalEntry.of(competition.id().toString(), "competition.translationAsked")
                .with(Map.of("number", application.number(), "language", into)));
        process.start(asked, application, competition);
    }
}
