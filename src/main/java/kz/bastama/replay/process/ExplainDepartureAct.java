package kz.bastama.replay.process;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.application.ExplainDeparture;
import kz.bastama.legal.OfficialText;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The secretary writes why the commission departs from the ranking. */
@Component
@Profile("replay")
class ExplainDepartureAct implements Act {

    private final ExplainDeparture explainDeparture;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    ExplainDepartureAct(ExplainDeparture explainDeparture, Troupe troupe, Stage stage, Reading reading) {
        this.explainDeparture = explainDeparture;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "explain-departure";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID competition = stage.id(told.text("competition"));
        UUID application = stage.id(told.text("application"));
        return troupe.asOneOf(
                "secretary",
                () -> reading.of(explainDeparture.of(
                        competition,
                        application,
                        told.text("criterion"),
                        OfficialText.of(told.text("reasonKk"), told.text("reason")))));
    }
}
