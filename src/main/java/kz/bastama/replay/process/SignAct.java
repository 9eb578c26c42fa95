package kz.bastama.replay.process;

import java.util.List;
import java.util.UUID;
import kz.bastama.grant.application.SignAgreement;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A grantee signs the agreement. */
@Component
@Profile("replay")
class SignAct implements Act {

    private final SignAgreement signAgreement;
    private final Troupe troupe;
    private final Stage stage;

    SignAct(SignAgreement signAgreement, Troupe troupe, Stage stage) {
        this.signAgreement = signAgreement;
        this.troupe = troupe;
        this.stage = stage;
    }

    @Override
    public String word() {
        return "sign";
    }

    @Override
    public List<Reason> play(Part told) {
        UUID grant = stage.id(told.text("application") + ".grant");
        SignAgreement.Outcome outcome =
                troupe.as(stage.applicant(told.text("application")), () -> signAgreement.of(grant));
        return outcome == SignAgreement.Outcome.SIGNED ? List.of() : List.of(new Reason("", outcome.name()));
    }
}
