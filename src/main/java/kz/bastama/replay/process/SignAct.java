package kz.bastama.replay.process;

import java.util.List;
import java.util.UUID;
import kz.bastama.grant.application.PapersToSign;
import kz.bastama.grant.application.SignForGrantee;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A grantee signs the agreement, or the act of acceptance. */
@Component
@Profile("replay")
class SignAct implements Act {

    private final SignForGrantee signForGrantee;
    private final PapersToSign papersToSign;
    private final Troupe troupe;
    private final Stage stage;

    SignAct(SignForGrantee signForGrantee, PapersToSign papersToSign, Troupe troupe, Stage stage) {
        this.signForGrantee = signForGrantee;
        this.papersToSign = papersToSign;
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
        SignedPaper what = told.optional("paper").map(SignedPaper::of).orElse(SignedPaper.AGREEMENT);
        String seen = papersToSign
                .of(grant, what)
                .map(paper -> paper.digests().get("ru"))
                .orElseThrow(() -> new IllegalStateException("There is no " + what.type() + " to sign yet"));
        String signer = stage.applicant(told.text("application"));
        SignForGrantee.Outcome outcome =
                troupe.as(signer, () -> signForGrantee.of(grant, what, seen, troupe.password(signer)));
        return outcome == SignForGrantee.Outcome.SIGNED ? List.of() : List.of(new Reason("", outcome.name()));
    }
}
