package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.ExpertCallProcess;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetProcess;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.TranslationProcess;
import kz.bastama.competition.domain.Translations;
import org.springframework.stereotype.Component;

/** Ends whatever the expertise of a cancelled competition still waits for. */
@Component
class EndScoring {

    private final Applications applications;
    private final Reviews reviews;
    private final Translations translations;
    private final SheetProcess sheets;
    private final ExpertCallProcess calls;
    private final TranslationProcess translating;

    EndScoring(
            Applications applications,
            Reviews reviews,
            Translations translations,
            SheetProcess sheets,
            ExpertCallProcess calls,
            TranslationProcess translating) {
        this.applications = applications;
        this.reviews = reviews;
        this.translations = translations;
        this.sheets = sheets;
        this.calls = calls;
        this.translating = translating;
    }

    void of(UUID competitionId) {
        reviews.ofCompetition(competitionId).stream()
                .filter(Review::isOpen)
                .forEach(sheet -> sheets.closed(sheet.id()));
        applications.sentTo(competitionId).forEach(calls::settled);
        translations.ofCompetition(competitionId).stream()
                .filter(Translation::isAsked)
                .forEach(one -> {
                    translations.save(one.notNeeded());
                    translating.notNeeded(one.id());
                });
    }
}
