package kz.bastama.replay.process;

import java.util.List;
import kz.bastama.planning.application.OpenDirectionList;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A customer begins the list of priority directions of a year. */
@Component
@Profile({"replay", "demo"})
class OpenListAct implements Act {

    private final OpenDirectionList openDirectionList;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    OpenListAct(OpenDirectionList openDirectionList, Troupe troupe, Stage stage, Reading reading) {
        this.openDirectionList = openDirectionList;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "open-list";
    }

    @Override
    public List<Reason> play(Part told) {
        String customer = told.text("customer");
        OpenDirectionList.Outcome outcome =
                troupe.asOneOf("customer." + customer, () -> openDirectionList.of(customer, told.whole("year")));
        if (outcome instanceof OpenDirectionList.Outcome.Opened opened) {
            stage.make(told.text("as"), opened.id());
            return List.of();
        }
        return reading.of(((OpenDirectionList.Outcome.Refused) outcome).verdict());
    }
}
