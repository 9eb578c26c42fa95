package kz.bastama.competition.web;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.document.Paper;
import org.springframework.stereotype.Component;

/**
 * A score sheet names its expert: it is for that expert, for operator, secretary and auditor; for nobody who has an open sheet for the
 * same application. The consolidated sheet, without names, is for all staff of the case and the members of its commission. An applicant sees neither.
 */
@Component
class ScoringPapers {

    private final Reviews reviews;
    private final Competitions competitions;
    private final Bodies bodies;
    private final CurrentActor actor;

    ScoringPapers(Reviews reviews, Competitions competitions, Bodies bodies, CurrentActor actor) {
        this.reviews = reviews;
        this.competitions = competitions;
        this.bodies = bodies;
        this.actor = actor;
    }

    boolean mayOpen(Paper paper) {
        UUID id = UUID.fromString(paper.aggregateId());
        return paper.type().code().equals("score-sheet")
                ? reviews.find(id).filter(this::opens).isPresent()
                : competitions.find(id).filter(this::opensAll).isPresent();
    }

    private boolean opens(Review sheet) {
        UUID me = actor.get().personId();
        if (sheet.personId().equals(me)) {
            return sheet.isLive();
        }
        boolean scores = reviews.ofApplication(sheet.applicationId()).stream()
                .anyMatch(own -> own.personId().equals(me) && own.isOpen());
        return !scores && isOfficer(competitions.find(sheet.competitionId()));
    }

    private boolean opensAll(Competition competition) {
        return actor.get().seesCasesOf(competition.customerCode())
                || bodies.meeting(competition.id(), Body.COMMISSION).isPresent()
                        && bodies.of(competition.id(), Body.COMMISSION).stream()
                                .anyMatch(seated ->
                                        seated.personId().equals(actor.get().personId()));
    }

    private boolean isOfficer(Optional<Competition> competition) {
        return Stream.of(Role.OPERATOR, Role.SECRETARY, Role.AUDITOR).anyMatch(actor.get()::has)
                && competition
                        .map(Competition::customerCode)
                        .filter(actor.get()::seesCasesOf)
                        .isPresent();
    }
}
