package kz.bastama.replay.process;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.application.NameDecider;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The operator names the officer who decides on the objection of an applicant. */
@Component
@Profile("replay")
class NameDeciderAct implements Act {

    private final NameDecider nameDecider;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    NameDeciderAct(NameDecider nameDecider, Troupe troupe, Stage stage, Reading reading) {
        this.nameDecider = nameDecider;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "name-decider";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID objection = stage.objection(told.text("application")).id();
        UUID officer = troupe.person(told.text("officer")).id();
        return troupe.asOneOf("operator", () -> reading.of(nameDecider.of(objection, officer)));
    }
}
