package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.TranslationProcess;
import kz.bastama.competition.domain.Translations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An expert says that the original is enough; where nobody else waits for the translation, its task ends. */
@Service
public class WaiveTranslation {

    private final Competitions competitions;
    private final Reviews reviews;
    private final SheetLanguage language;
    private final Translations translations;
    private final TranslationProcess process;
    private final Journal journal;

    WaiveTranslation(
            Competitions competitions,
            Reviews reviews,
            SheetLanguage language,
            Translations translations,
            TranslationProcess process,
            Journal journal) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.language = language;
        this.translations = translations;
        this.process = process;
        this.journal = journal;
    }

    @Transactional
    public Verdict of(UUID reviewId) {
        competitions.counting(reviews.competitionOf(reviewId));
        Review sheet = reviews.find(reviewId).orElseThrow();
        if (!sheet.isOpen()) {
            return Verdict.refused(Refusal.of("competition.sheetClosed", null));
        }
        reviews.save(sheet.readWithoutTranslation());
        journal.record(JournalEntry.of(sheet.competitionId().toString(), "competition.translationWaived")
                .with(Map.of("application", sheet.applicationId().toString())));
        language.translation(sheet).filter(Translation::isAsked).ifPresent(this::endWhereNobodyWaits);
        return Verdict.allowed();
    }

    /** After a sheet ceased to wait: it was waived, dropped or closed. */
    void endWhereNobodyWaits(Translation asked) {
        boolean waits = reviews.ofApplication(asked.applicationId()).stream()
                .filter(Review::isOpen)
                .filter(language::isAwaited)
                .anyMatch(sheet ->
                        language.wanted(sheet).filter(asked.language()::equals).isPresent());
        if (!waits) {
            translations.save(asked.notNeeded());
            process.notNeeded(asked.id());
        }
    }
}
