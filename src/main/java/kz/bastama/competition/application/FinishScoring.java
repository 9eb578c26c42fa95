package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/**
 * Lets the case go on once no score sheet is open any more. Where every expert of an application has a conflict of interest, or
 * their points lie too far apart, the officers are told instead: they appoint another.
 */
@Component
class FinishScoring {

    private final Reviews reviews;
    private final Competitions competitions;
    private final CompetitionProcess process;
    private final AppointAnotherExpert anotherExpert;
    private final People people;
    private final Notices notices;

    FinishScoring(
            Reviews reviews,
            Competitions competitions,
            CompetitionProcess process,
            AppointAnotherExpert anotherExpert,
            People people,
            Notices notices) {
        this.reviews = reviews;
        this.competitions = competitions;
        this.process = process;
        this.anotherExpert = anotherExpert;
        this.people = people;
        this.notices = notices;
    }

    void of(UUID competitionId) {
        Competition competition = competitions.counting(competitionId);
        List<Application> orphans = anotherExpert.orphans(competition);
        orphans.forEach(orphan -> tell(orphan, "competition.noExpertLeft"));
        List<Application> disputed = anotherExpert.disputed(competition);
        disputed.forEach(one -> tell(one, "competition.expertsApart"));
        List<Review> all = reviews.ofCompetition(competitionId);
        boolean open = all.stream().anyMatch(review -> review.state() == Review.State.OPEN);
        if (!open && orphans.isEmpty() && disputed.isEmpty() && all.stream().anyMatch(Review::isFinal)) {
            process.scoringFinished(competitionId);
        }
    }

    private void tell(Application unsettled, String what) {
        int sheets = reviews.ofApplication(unsettled.id()).size();
        for (Person officer : people.withRole(Role.OPERATOR, null)) {
            notices.send(new Notice(
                    what + ":" + unsettled.id() + ":" + sheets + ":" + officer.id(),
                    officer.id(),
                    what,
                    Map.of("number", unsettled.number()),
                    "/staff/competitions/" + unsettled.competitionId() + "#experts"));
        }
    }
}
