package kz.bastama.replay.process;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.application.AppointAnotherExpert;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The operator calls in one more expert for what the others cannot settle. */
@Component
@Profile("replay")
class AnotherExpertAct implements Act {

    private final AppointAnotherExpert anotherExpert;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    AnotherExpertAct(AppointAnotherExpert anotherExpert, Troupe troupe, Stage stage, Reading reading) {
        this.anotherExpert = anotherExpert;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "another-expert";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID competition = stage.id(told.text("competition"));
        UUID expert = stage.id(told.text("expert"));
        return troupe.asOneOf("operator", () -> reading.of(anotherExpert.of(competition, expert)));
    }
}
