package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** What the data told since the sheets were given out: nothing is ranked or decided by such a sheet before an officer has judged it. */
@Component
public class ConflictedSheets {

    private final Reviews reviews;
    private final Applications applications;
    private final Hindrances hindrances;

    ConflictedSheets(Reviews reviews, Applications applications, Hindrances hindrances) {
        this.reviews = reviews;
        this.applications = applications;
        this.hindrances = hindrances;
    }

    public Verdict check(Competition competition) {
        List<Review> sheets = reviews.ofCompetition(competition.id()).stream()
                .filter(Review::isLive)
                .toList();
        Hindrances.Ties ties = hindrances.unjudged(
                competition.id(), sheets.stream().map(Review::personId).toList());
        return new Verdict(sheets.stream()
                .map(Review::applicationId)
                .distinct()
                .map(id -> applications.find(id).orElseThrow())
                .filter(application -> sheets.stream()
                        .filter(sheet -> sheet.applicationId().equals(application.id()))
                        .anyMatch(sheet -> !ties.free(sheet.personId(), application)))
                .map(application ->
                        Refusal.of("competition.conflictedSheet", null, Map.of("number", application.number())))
                .toList());
    }
}
