package kz.bastama.replay.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Finding;
import kz.bastama.competition.domain.FormalChecks;
import kz.bastama.competition.domain.GroundAnswer;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Successions;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Why an application was not admitted, how it was scored, and who takes its place. */
@Component
@Profile("replay")
class ApplicationFacts implements FactSource {

    private final Applications applications;
    private final FormalChecks checks;
    private final Selection selection;
    private final Successions successions;
    private final Stage stage;

    ApplicationFacts(
            Applications applications, FormalChecks checks, Selection selection, Successions successions, Stage stage) {
        this.applications = applications;
        this.checks = checks;
        this.selection = selection;
        this.successions = successions;
        this.stage = stage;
    }

    @Override
    public Map<String, Function<Part, Object>> facts() {
        return Map.of(
                "application.reasons",
                this::reasons,
                "application.average",
                told -> ranked(told).map(Ranked::average).orElse(null),
                "application.sheets",
                told -> ranked(told).map(Ranked::reviews).orElse(0),
                "application.next",
                this::next);
    }

    /** Codes of the checks that failed and of the grounds that apply. */
    private List<String> reasons(Part told) {
        UUID id = stage.id(told.text("of"));
        return Stream.concat(
                        checks.findings(id).stream()
                                .filter(finding -> !finding.passed())
                                .map(Finding::check),
                        checks.grounds(id).stream()
                                .filter(GroundAnswer::applies)
                                .map(GroundAnswer::ground))
                .toList();
    }

    private Optional<Ranked> ranked(Part told) {
        UUID id = stage.id(told.text("of"));
        UUID competition = applications.find(id).orElseThrow().competitionId();
        return selection.ranking(competition).stream()
                .filter(one -> one.applicationId().equals(id))
                .findFirst();
    }

    /** Nobody, as long as it has its award or its place is not given. */
    private List<String> next(Part told) {
        return successions.find(stage.id(told.text("of") + ".succession")).stream()
                .filter(succession -> succession.nextId() != null)
                .map(succession -> stage.nameOf(succession.nextId()))
                .toList();
    }
}
