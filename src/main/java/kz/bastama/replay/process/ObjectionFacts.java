package kz.bastama.replay.process;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.bastama.competition.domain.Objection;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What became of the objection of an applicant. */
@Component
@Profile("replay")
class ObjectionFacts implements FactSource {

    private final Stage stage;

    ObjectionFacts(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Map<String, Function<Part, Object>> facts() {
        return Map.of(
                "objection.state", told -> objection(told).state().name(),
                "objection.ruling",
                        told -> Optional.ofNullable(objection(told).ruling())
                                .map(ruling -> ruling.kind().name())
                                .orElse(null));
    }

    private Objection objection(Part told) {
        return stage.objection(told.text("of"));
    }
}
