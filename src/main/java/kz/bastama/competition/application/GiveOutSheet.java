package kz.bastama.competition.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetProcess;
import org.springframework.stereotype.Component;

/** Gives an expert the score sheet of an application; its terms begin. */
@Component
class GiveOutSheet {

    private final Reviews reviews;
    private final SheetProcess process;
    private final AskTranslation askTranslation;
    private final BlindReview blind;
    private final Recusals recusals;
    private final Clock clock;

    GiveOutSheet(
            Reviews reviews,
            SheetProcess process,
            AskTranslation askTranslation,
            BlindReview blind,
            Recusals recusals,
            Clock clock) {
        this.reviews = reviews;
        this.process = process;
        this.askTranslation = askTranslation;
        this.blind = blind;
        this.recusals = recusals;
        this.clock = clock;
    }

    /** Nobody gets a second sheet of one application, nor one after having declared a conflict there. */
    boolean isPossible(Application application, UUID personId) {
        return reviews.ofApplication(application.id()).stream()
                        .noneMatch(sheet -> sheet.personId().equals(personId))
                && !recusals.declared(personId, application);
    }

    /** @param further whether the others lie too far apart, so that this sheet settles it */
    void of(Competition competition, Application application, UUID personId, boolean further) {
        blind.name(competition, List.of(application));
        Review opened = further
                ? Review.further(competition.id(), application.id(), personId)
                : Review.open(competition.id(), application.id(), personId);
        Review sheet = opened.givenOut(clock.instant());
        reviews.save(sheet);
        process.start(sheet, competition);
        askTranslation.of(competition, application, sheet);
    }
}
