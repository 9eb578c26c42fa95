package kz.bastama.competition.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.RepeatCompetition;
import kz.bastama.competition.application.Unsettled;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Postponement;
import org.springframework.stereotype.Component;

/** What pages show of a competition that did not go straight; public because the templates of the module call it. */
@Component("detourView")
public class DetourView {

    private final Competitions competitions;
    private final Detours detours;
    private final RepeatCompetition repeatCompetition;
    private final Unsettled unsettled;
    private final CurrentActor actor;

    DetourView(
            Competitions competitions,
            Detours detours,
            RepeatCompetition repeatCompetition,
            Unsettled unsettled,
            CurrentActor actor) {
        this.competitions = competitions;
        this.detours = detours;
        this.repeatCompetition = repeatCompetition;
        this.unsettled = unsettled;
        this.actor = actor;
    }

    /** The competition that this one repeats, or null. */
    public Competition earlier(UUID id) {
        return detours.earlier(id).flatMap(competitions::find).orElse(null);
    }

    public List<Competition> later(UUID id) {
        return detours.later(id).stream()
                .map(one -> competitions.find(one).orElseThrow())
                .toList();
    }

    /** The later ones that the public may know of. */
    public List<Competition> laterInPublic(UUID id) {
        return later(id).stream().filter(Competition::isPublic).toList();
    }

    public Cancellation cancellation(UUID id) {
        return detours.cancellation(id).orElse(null);
    }

    public Cancellation.Cause[] causes() {
        return Cancellation.Cause.values();
    }

    public List<Postponement> postponed(UUID id, Body body) {
        return detours.postponed(id, body);
    }

    public boolean repeats(Competition competition) {
        return actor.get().has(Role.OPERATOR)
                && !repeatCompetition.lots(competition).isEmpty();
    }

    public boolean cancels(Competition competition) {
        return actor.get().has(Role.OPERATOR) && competition.isCancellable();
    }

    /** Applications that too few experts are left for. */
    public List<Application> orphans(Competition competition) {
        return actor.get().has(Role.OPERATOR) ? unsettled.lacking(competition) : List.of();
    }

    /** Applications on which the experts lie too far apart; for operators only. */
    public List<Application> disputed(Competition competition) {
        return actor.get().has(Role.OPERATOR) ? unsettled.disputed(competition) : List.of();
    }
}
