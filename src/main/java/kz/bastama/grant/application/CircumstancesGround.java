package kz.bastama.grant.application;

import java.util.UUID;
import kz.bastama.grant.domain.AnnouncedCircumstances;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** What may follow of announced circumstances now. */
@Component
public class CircumstancesGround {

    private final Grants grants;
    private final AnnouncedCircumstances announced;
    private final ProposeSuspension proposeSuspension;
    private final BeginTermination beginTermination;
    private final TakeoverGround takeoverGround;

    CircumstancesGround(
            Grants grants,
            AnnouncedCircumstances announced,
            ProposeSuspension proposeSuspension,
            BeginTermination beginTermination,
            TakeoverGround takeoverGround) {
        this.grants = grants;
        this.announced = announced;
        this.proposeSuspension = proposeSuspension;
        this.beginTermination = beginTermination;
        this.takeoverGround = takeoverGround;
    }

    public Verdict of(UUID grantId, Circumstances.Follows follows) {
        Grant grant = grants.find(grantId).orElseThrow();
        boolean fits = follows.fits(announced.open(grantId).orElseThrow().kind());
        boolean possible = switch (follows) {
            case SUSPENSION -> proposeSuspension.isPossible(grant);
            case EXTENSION -> grant.isAmendable();
            case TERMINATION -> beginTermination.isPossible(grant);
            case SUCCESSION -> takeoverGround.isPossible(grant);
            case NOTHING -> true;
        };
        return fits && possible
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of(fits ? "grant.circumstancesHeld" : "grant.circumstancesUnfit", null));
    }
}
