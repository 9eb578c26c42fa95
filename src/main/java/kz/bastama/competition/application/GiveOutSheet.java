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
    private final Clock clock;

    GiveOutSheet(Reviews reviews, SheetProcess process, AskTranslation askTranslation, BlindReview blind, Clock clock) {
        this.reviews = reviews;
        this.process = process;
        this.askTranslation = askTranslation;
        this.blind = blind;
        this.clock = clock;
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
