package kz.bastama.replay.process;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bastama.competition.application.DraftObjection;
import kz.bastama.competition.application.SendObjection;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** An applicant writes an objection to the result and sends it. */
@Component
@Profile("replay")
class ObjectAct implements Act {

    private final DraftObjection draftObjection;
    private final SendObjection sendObjection;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;
    private final Clock clock;

    ObjectAct(
            DraftObjection draftObjection,
            SendObjection sendObjection,
            Troupe troupe,
            Stage stage,
            Reading reading,
            Clock clock) {
        this.draftObjection = draftObjection;
        this.sendObjection = sendObjection;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "object";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID application = stage.id(told.text("application"));
        return troupe.as(stage.applicant(told.text("application")), () -> object(told, application));
    }

    private List<Reason> object(Part told, UUID application) {
        DraftObjection.Outcome draft = draftObjection.save(application, clock.instant(), 0, told.typed("with"));
        if (draft instanceof DraftObjection.Outcome.Refused refused) {
            return reading.of(refused.verdict());
        }
        return draft instanceof DraftObjection.Outcome.Saved saved
                ? sent(sendObjection.of(
                        application,
                        Arrival.at(clock.instant()),
                        SeenContent.of(saved.objection()),
                        reading.language()))
                : List.of(new Reason("", draft.getClass().getSimpleName()));
    }

    private List<Reason> sent(SendObjection.Outcome outcome) {
        if (outcome instanceof SendObjection.Outcome.Incomplete incomplete) {
            return incomplete.submission().errors().stream()
                    .map(error -> new Reason("", error.path() + ": " + error.message()))
                    .toList();
        }
        if (outcome instanceof SendObjection.Outcome.Refused refused) {
            return reading.of(refused.verdict());
        }
        return outcome instanceof SendObjection.Outcome.Sent
                ? List.of()
                : List.of(new Reason("", outcome.getClass().getSimpleName()));
    }
}
