package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Translation;
import kz.bastama.competition.domain.Translations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the experts who waited for it that the translation stands beside the original. */
@Service
public class NotifyOfTranslation {

    private final Translations translations;
    private final Applications applications;
    private final BlindReview blind;
    private final Reviews reviews;
    private final SheetLanguage language;
    private final Notices notices;

    NotifyOfTranslation(
            Translations translations,
            Applications applications,
            BlindReview blind,
            Reviews reviews,
            SheetLanguage language,
            Notices notices) {
        this.translations = translations;
        this.applications = applications;
        this.blind = blind;
        this.reviews = reviews;
        this.language = language;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID translationId) {
        Translation translation = translations.find(translationId).orElseThrow();
        String number =
                blind.label(applications.find(translation.applicationId()).orElseThrow());
        reviews.ofApplication(translation.applicationId()).stream()
                .filter(Review::isOpen)
                .filter(sheet -> language.wanted(sheet)
                        .filter(translation.language()::equals)
                        .isPresent())
                .forEach(sheet -> notices.send(new Notice(
                        "competition.translationArrived:" + translation.fileId() + ":" + sheet.personId(),
                        sheet.personId(),
                        "competition.translationArrived",
                        Map.of("number", number),
                        "/expert/reviews/" + sheet.id())));
    }
}
