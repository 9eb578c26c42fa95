package kz.bastama.competition.application;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.Translations;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import org.springframework.stereotype.Component;

/** Whether an expert reads the language of an application, and what translation stands beside it for the one who does not. */
@Component
public class SheetLanguage {

    private final Applications applications;
    private final Translations translations;
    private final Experts experts;

    SheetLanguage(Applications applications, Translations translations, Experts experts) {
        this.applications = applications;
        this.translations = translations;
        this.experts = experts;
    }

    /** Into which language the application of the sheet is to be translated for its expert; empty where it need not be. */
    public Optional<String> wanted(Review sheet) {
        Application application = applications.find(sheet.applicationId()).orElseThrow();
        Set<String> reads =
                experts.ofPerson(sheet.personId()).map(Expert::languages).orElse(Set.of());
        return application.language() == null || reads.contains(application.language())
                ? Optional.empty()
                : Stream.of("ru", "kk", "en").filter(reads::contains).findFirst();
    }

    public Optional<Translation> translation(Review sheet) {
        return wanted(sheet).flatMap(language -> translations.find(sheet.applicationId(), language));
    }

    /** Whether the expert still waits for a translation, and has not said that the original is enough. */
    public boolean isAwaited(Review sheet) {
        return !sheet.withoutTranslation()
                && wanted(sheet).isPresent()
                && translation(sheet).filter(Translation::isAttached).isEmpty();
    }
}
