package kz.bastama.replay.process;

import java.util.HashMap;
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

/** Who sat on the commissions, whether they had their quorum, and whom the selection brought to the top. */
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
        Map<String, Function<Part, Object>> facts = new HashMap<>();
        meeting(facts, "experts", Body.EXPERTS, "expert.quorum");
        meeting(facts, "commission", Body.COMMISSION, "commission.quorum");
        facts.put("selection.ranking", this::ranking);
        facts.put("selection.winners", this::winners);
        facts.put(
                "selection.departures",
                told -> names(List.copyOf(
                        selection.departures(stage.id(told.text("of"))).keySet())));
        return facts;
    }

    private void meeting(Map<String, Function<Part, Object>> facts, String name, Body body, String rule) {
        facts.put(name + ".all", told -> seats(told, body).size());
        facts.put(name + ".present", told -> Quorum.present(seats(told, body)));
        facts.put(name + ".remote", told -> (int) seats(told, body).stream()
                .filter(one -> one.attendance() == Attendance.REMOTE)
                .count());
        facts.put(
                name + ".needed",
                told -> quorum(told, rule).of(seats(told, body).size()));
        facts.put(name + ".quorum", told -> quorum(told, rule).isReached(seats(told, body)));
        facts.put(
                name + ".metOn",
                told -> bodies.meeting(stage.id(told.text("of")), body)
                        .map(Meeting::date)
                        .orElse(null));
    }

    private List<Seated> seats(Part told, Body body) {
        return bodies.of(stage.id(told.text("of")), body);
    }

    private Quorum quorum(Part told, String rule) {
        return new Quorum(editions.get(competitions
                        .find(stage.id(told.text("of")))
                        .orElseThrow()
                        .edition())
                .text(rule));
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
