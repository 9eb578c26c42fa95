package kz.bastama.competition.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.MemberDeclarations;
import kz.bastama.competition.application.Unsettled;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.paper.ConsolidatedSheetContent;
import kz.bastama.document.Paper;
import org.springframework.stereotype.Component;

/**
 * A score sheet names its expert: it is for that expert and the auditor; for operator and secretary once nothing about it changes any more,
 * so that they ask for no reopening by the marks; for nobody who has an open sheet for the same application. The consolidated sheet, without names, is for all staff of the case and the members of its commission. An applicant sees neither.
 */
@Component
class ScoringPapers {

    private final Reviews reviews;
    private final Competitions competitions;
    private final Bodies bodies;
    private final Selection selection;
    private final MemberDeclarations declarations;
    private final Unsettled unsettled;
    private final CurrentActor actor;

    ScoringPapers(
            Reviews reviews,
            Competitions competitions,
            Bodies bodies,
            Selection selection,
            MemberDeclarations declarations,
            Unsettled unsettled,
            CurrentActor actor) {
        this.reviews = reviews;
        this.competitions = competitions;
        this.bodies = bodies;
        this.selection = selection;
        this.declarations = declarations;
        this.unsettled = unsettled;
        this.actor = actor;
    }

    /** @param sees whether the present officer may look into that competition */
    boolean isFor(Paper paper, Predicate<Competition> sees) {
        UUID id = UUID.fromString(paper.aggregateId());
        return paper.type().code().equals("score-sheet")
                ? reviews.find(id).filter(sheet -> opens(sheet, sees)).isPresent()
                : competitions
                        .find(id)
                        .filter(one -> opensAll(paper, one, sees))
                        .isPresent();
    }

    private boolean opens(Review sheet, Predicate<Competition> sees) {
        UUID me = actor.get().personId();
        if (sheet.personId().equals(me)) {
            return sheet.isLive();
        }
        boolean scores = reviews.ofApplication(sheet.applicationId()).stream()
                .anyMatch(own -> own.personId().equals(me) && own.isOpen());
        return !scores
                && competitions
                        .find(sheet.competitionId())
                        .filter(this::isTimely)
                        .filter(sees)
                        .isPresent();
    }

    /** The consolidated sheet of a lot, which its revision tells: a member reads it who may read all applications there. */
    private boolean opensAll(Paper paper, Competition competition, Predicate<Competition> sees) {
        return sees.test(competition)
                || bodies.meeting(competition.id(), Body.COMMISSION).isPresent()
                        && bodies.of(competition.id(), Body.COMMISSION).stream()
                                .anyMatch(seated ->
                                        seated.personId().equals(actor.get().personId()))
                        && competitions.lotsOf(competition.id()).stream()
                                .filter(lot -> lot.number() == ConsolidatedSheetContent.lotOf(paper.revision()))
                                .allMatch(this::reads);
    }

    private boolean reads(Lot lot) {
        List<UUID> readable =
                declarations.readable(lot.competitionId(), actor.get().personId());
        return selection.ranking(lot.competitionId()).stream()
                .filter(ranked -> ranked.lotId().equals(lot.id()))
                .allMatch(ranked -> readable.contains(ranked.applicationId()));
    }

    private boolean isTimely(Competition competition) {
        boolean handles = Stream.of(Role.OPERATOR, Role.SECRETARY).anyMatch(actor.get()::has);
        return actor.get().has(Role.AUDITOR) || handles && !unsettled.isOpen(competition);
    }
}
