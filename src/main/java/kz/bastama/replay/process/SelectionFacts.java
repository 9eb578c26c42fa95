package kz.bastama.replay.process;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.Editions;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who sat on the expert commission, whether it had its quorum, and whom the selection brought to the top. */
@Component
@Profile("replay")
class SelectionFacts implements FactSource {

    private final Bodies bodies;
    private final Selection selection;
    private final Competitions competitions;
    private final Editions editions;
    private final Stage stage;

    SelectionFacts(Bodies bodies, Selection selection, Competitions competitions, Editions editions, Stage stage) {
        this.bodies = bodies;
        this.selection = selection;
        this.competitions = competitions;
        this.editions = editions;
        this.stage = stage;
    }

    @Override
    public Map<String, Function<Part, Object>> facts() {
        return Map.of(
                "experts.all", told -> experts(told).size(),
                "experts.present", told -> Quorum.present(experts(told)),
                "experts.remote",
                        told -> (int) experts(told).stream()
                                .filter(one -> one.attendance() == Attendance.REMOTE)
                                .count(),
                "experts.needed", told -> quorum(told).of(experts(told).size()),
                "experts.quorum", told -> quorum(told).isReached(experts(told)),
                "experts.metOn", told -> metOn(told),
                "selection.ranking", told -> ranking(told),
                "selection.winners", told -> winners(told));
    }

    private List<Seated> experts(Part told) {
        return bodies.of(stage.id(told.text("of")), Body.EXPERTS);
    }

    private Quorum quorum(Part told) {
        return new Quorum(editions.get(competitions
                        .find(stage.id(told.text("of")))
                        .orElseThrow()
                        .edition())
                .text("expert.quorum"));
    }

    private Object metOn(Part told) {
        return bodies.meeting(stage.id(told.text("of")), Body.EXPERTS)
                .map(Meeting::date)
                .orElse(null);
    }

    private List<String> ranking(Part told) {
        return names(selection.ranking(stage.id(told.text("of"))).stream()
                .map(Ranked::applicationId)
                .toList());
    }

    private List<String> winners(Part told) {
        return names(selection.awards(stage.id(told.text("of"))).values().stream()
                .flatMap(List::stream)
                .map(Award::applicationId)
                .toList());
    }

    private List<String> names(List<UUID> ids) {
        return ids.stream().map(stage::nameOf).toList();
    }
}
