package kz.bastama.replay.process;

import java.util.List;
import java.util.UUID;
import kz.bastama.grant.application.DeclineAgreement;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A winner says that it will not sign. */
@Component
@Profile("replay")
class DeclineAct implements Act {

    private final DeclineAgreement declineAgreement;
    private final Troupe troupe;
    private final Stage stage;

    DeclineAct(DeclineAgreement declineAgreement, Troupe troupe, Stage stage) {
        this.declineAgreement = declineAgreement;
        this.troupe = troupe;
        this.stage = stage;
    }

    @Override
    public String word() {
        return "decline";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID grant = stage.id(told.text("application") + ".grant");
        boolean declined = troupe.as(
                stage.applicant(told.text("application")), () -> declineAgreement.of(grant, told.text("reason")));
        return declined ? List.of() : List.of(new Reason("", "declined"));
    }
}
