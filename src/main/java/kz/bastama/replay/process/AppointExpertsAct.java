package kz.bastama.replay.process;

import java.util.List;
import kz.bastama.competition.application.AppointExperts;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The operator appoints the expert commission. */
@Component
@Profile("replay")
class AppointExpertsAct implements Act {

    private final AppointExperts appointExperts;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    AppointExpertsAct(AppointExperts appointExperts, Troupe troupe, Stage stage, Reading reading) {
        this.appointExperts = appointExperts;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "appoint-experts";
    }

    @Override
    public List<Reason> play(Part told) {
        return troupe.asOneOf(
                "operator",
                () -> reading.of(appointExperts.of(stage.id(told.text("to")), stage.ids(told.texts("experts")))));
    }
}
