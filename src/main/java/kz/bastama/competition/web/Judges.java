package kz.bastama.competition.web;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.BlindReview;
import kz.bastama.competition.application.Hindrances;
import kz.bastama.competition.application.MemberDeclarations;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Selection;
import kz.bastama.expert.Conflicts;
import org.springframework.stereotype.Component;

/** Who judges an application: an expert or a member of the commission that meets on it, after having declared no conflict of interest. */
@Component
class Judges {

    private final Reviews reviews;
    private final Conflicts conflicts;
    private final Hindrances hindrances;
    private final MemberDeclarations declarations;
    private final Bodies bodies;
    private final Selection selection;
    private final Competitions competitions;
    private final BlindReview blind;
    private final CurrentActor actor;

    Judges(
            Reviews reviews,
            Conflicts conflicts,
            Hindrances hindrances,
            MemberDeclarations declarations,
            Bodies bodies,
            Selection selection,
            Competitions competitions,
            BlindReview blind,
            CurrentActor actor) {
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.hindrances = hindrances;
        this.declarations = declarations;
        this.bodies = bodies;
        this.selection = selection;
        this.competitions = competitions;
        this.blind = blind;
        this.actor = actor;
    }

    /** Whether the present person is one of them. */
    boolean judges(Application application) {
        UUID me = actor.get().personId();
        return scores(application, me) && hindrances.isClear(me, application)
                || votes(application, me) && declarations.mayRead(me, application.id());
    }

    /** Whether the present person may read what the experts decided: took part in their meeting, or decides after it. */
    boolean sit(UUID competition) {
        UUID me = actor.get().personId();
        return sitOnCommission(competition)
                || bodies.of(competition, Body.EXPERTS).stream()
                        .anyMatch(expert -> expert.personId().equals(me)
                                && expert.attendance().isPresent());
    }

    /** Whether the present person sits on the convened commission and has declared of all applicants: reads who voted how. */
    boolean sitOnCommission(UUID competition) {
        UUID me = actor.get().personId();
        return bodies.meeting(competition, Body.COMMISSION).isPresent()
                && bodies.of(competition, Body.COMMISSION).stream()
                        .anyMatch(member -> member.personId().equals(me))
                && declarations.asked(competition, me).isEmpty();
    }

    /** Where the applicant is hidden from the experts, they read only what is prepared for them. */
    private boolean scores(Application application, UUID me) {
        return !blind.of(competitions.find(application.competitionId()).orElseThrow())
                && reviews.ofApplication(application.id()).stream()
                        .anyMatch(sheet -> sheet.personId().equals(me)
                                && sheet.isLive()
                                && conflicts.latest(me, application.id()).isPresent());
    }

    private boolean votes(Application application, UUID me) {
        UUID competition = application.competitionId();
        return bodies.meeting(competition, Body.COMMISSION).isPresent()
                && bodies.of(competition, Body.COMMISSION).stream()
                        .anyMatch(member -> member.personId().equals(me))
                && selection.ranking(competition).stream()
                        .anyMatch(ranked -> ranked.applicationId().equals(application.id()));
    }
}
