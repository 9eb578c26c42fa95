package kz.bastama.competition.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.DrawnExperts;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.FallenExperts;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.Experts;
import org.springframework.stereotype.Component;

/** The draw of experts for pages; public because the templates of the module call it. */
@Component("drawView")
public class DrawView {

    private static final String REQUIRED = "expert.drawRequired";

    private final Draws draws;
    private final DrawnExperts drawn;
    private final FallenExperts fallen;
    private final Experts experts;
    private final Reviews reviews;
    private final CurrentActor actor;
    private final CompetitionWords words;

    DrawView(
            Draws draws,
            DrawnExperts drawn,
            FallenExperts fallen,
            Experts experts,
            Reviews reviews,
            CurrentActor actor,
            CompetitionWords words) {
        this.draws = draws;
        this.drawn = drawn;
        this.fallen = fallen;
        this.experts = experts;
        this.reviews = reviews;
        this.actor = actor;
        this.words = words;
    }

    /** How many members, or how many in reserve, the rules of the competition ask for. */
    public BigDecimal number(Competition competition, boolean reserve) {
        return words.number(competition.edition(), reserve ? "expert.reserve" : "expert.draw");
    }

    /** Whether the rules leave no other way to the commission. */
    public boolean required(Competition competition) {
        return words.says(competition.edition(), REQUIRED);
    }

    /** What the rule on that is called, and what it rests on. */
    public List<String> rule(Competition competition) {
        return List.of(words.titled(competition.edition(), REQUIRED), words.basis(competition.edition(), REQUIRED));
    }

    /** Null where none was published. */
    public ExpertDraw of(UUID competitionId) {
        return draws.ofCase(competitionId.toString()).orElse(null);
    }

    public boolean isClosed(UUID competitionId) {
        return drawn.commission(competitionId).isPresent();
    }

    public String digest(ExpertDraw draw, Urn urn) {
        return draws.digest(draw, urn);
    }

    /** Whether the present person may hold one now. */
    public boolean holds(Competition competition) {
        return actor.get().has(Role.SECRETARY)
                && competition.state() == CompetitionState.EXPERTISE
                && reviews.ofCompetition(competition.id()).isEmpty();
    }

    /** Place of a number among those drawn, from 1; 0 where it was not drawn. */
    public int place(Urn urn, int number) {
        return urn.drawn().indexOf(number) + 1;
    }

    /** Whom the draw named, in the order in which they may be appointed. */
    public List<Named> named(UUID competitionId) {
        ExpertDraw draw = of(competitionId);
        List<Named> named = new ArrayList<>();
        Predicate<UUID> available = drawn.available(competitionId);
        Map<String, List<UUID>> serving =
                drawn.commission(competitionId).orElseThrow().serving();
        Map<UUID, FallOut> out =
                fallen.of(competitionId).stream().collect(Collectors.toMap(FallOut::registryId, Function.identity()));
        for (Urn urn : draw.urns()) {
            for (Line line : urn.named()) {
                int place = place(urn, line.number());
                named.add(new Named(
                        line.expertId(),
                        line.name(),
                        experts.find(line.expertId())
                                .map(expert -> expert.organisation())
                                .orElse(""),
                        urn.sphere(),
                        line.number(),
                        place <= urn.members() ? 0 : place - urn.members(),
                        serving.get(urn.sphere()).contains(line.expertId()),
                        available.test(line.expertId()),
                        out.get(line.expertId())));
            }
        }
        return named;
    }

    /** Who fell out after the draw, by the rule or by an officer's word, in that order. */
    public List<FallOut> fallen(UUID competitionId) {
        return fallen.of(competitionId);
    }

    public FallOut.Cause[] causes() {
        return FallOut.Cause.values();
    }

    /**
     * @param reserve place in the reserve, from 1; 0 for a member
     * @param due whether it is the expert's turn to sit
     * @param available whether the expert can be asked
     * @param out how the expert fell out, or null
     */
    public record Named(
            UUID id,
            String name,
            String organisation,
            String sphere,
            int number,
            int reserve,
            boolean due,
            boolean available,
            FallOut out) {}
}
