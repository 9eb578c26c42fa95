package kz.bastama.replay.process;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.application.PlanCompetition;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The operator plans a competition over all directions of that type of grant on an approved list. */
@Component
@Profile({"replay", "demo"})
class PlanCompetitionAct implements Act {

    private static final String PROGRAMME = "state-grant";

    private final PlanCompetition planCompetition;
    private final ApprovedLists lists;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    PlanCompetitionAct(
            PlanCompetition planCompetition, ApprovedLists lists, Troupe troupe, Stage stage, Reading reading) {
        this.planCompetition = planCompetition;
        this.lists = lists;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "plan-competition";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID list = stage.id(told.text("list"));
        String type = told.text("type");
        Set<UUID> directions = lists
                .find(list)
                .orElseThrow(() -> new IllegalStateException("The list is not approved yet"))
                .directions()
                .stream()
                .filter(direction -> direction.grantType().equals(type))
                .map(ApprovedDirection::id)
                .collect(Collectors.toSet());
        PlanCompetition.Outcome outcome = troupe.asOneOf(
                "operator", () -> planCompetition.of(PROGRAMME, list, type, directions, told.words("title")));
        if (outcome instanceof PlanCompetition.Outcome.Planned planned) {
            stage.make(told.text("as"), planned.id());
            return List.of();
        }
        return reading.of(((PlanCompetition.Outcome.Refused) outcome).verdict());
    }
}
