package kz.bastama.competition.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.Unsettled;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.FallOut.Cause;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import org.springframework.stereotype.Component;

/** Whose falling out may be recorded while score sheets are out; public because the templates of the module call it. */
@Component("fallOutView")
public class FallOutView {

    private final Bodies bodies;
    private final Reviews reviews;
    private final Unsettled unsettled;
    private final DrawView drawn;
    private final CurrentActor actor;

    FallOutView(Bodies bodies, Reviews reviews, Unsettled unsettled, DrawView drawn, CurrentActor actor) {
        this.bodies = bodies;
        this.reviews = reviews;
        this.unsettled = unsettled;
        this.drawn = drawn;
        this.actor = actor;
    }

    /** What the data do not show and the term does not bring. */
    public List<Cause> causes() {
        return List.of(Cause.REFUSAL, Cause.ABSENCE, Cause.SUSPENSION);
    }

    /** Names by id of the registry: who has an open sheet, and who waits in the reserve; empty for whoever may not record it. */
    public Map<UUID, String> leaving(Competition competition) {
        List<Review> sheets = reviews.ofCompetition(competition.id());
        if (!actor.get().has(Role.OPERATOR) || sheets.isEmpty() || !unsettled.isUndecided(competition)) {
            return Map.of();
        }
        Set<UUID> writing = persons(sheets.stream().filter(Review::isOpen).toList());
        List<Seated> seated = bodies.of(competition.id(), Body.EXPERTS);
        Map<UUID, String> leaving = new LinkedHashMap<>();
        seated.stream()
                .filter(one -> writing.contains(one.personId()))
                .forEach(one -> leaving.put(one.registryId(), one.name()));
        if (drawn.isClosed(competition.id())) {
            Set<UUID> sitting = seated.stream().map(Seated::registryId).collect(Collectors.toSet());
            drawn.named(competition.id()).stream()
                    .filter(one -> one.out() == null && !sitting.contains(one.id()))
                    .forEach(one -> leaving.put(one.id(), one.name()));
        }
        return leaving;
    }

    private static Set<UUID> persons(List<Review> sheets) {
        return sheets.stream().map(Review::personId).collect(Collectors.toSet());
    }
}
