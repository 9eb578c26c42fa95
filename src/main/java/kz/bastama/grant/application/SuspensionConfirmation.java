package kz.bastama.grant.application;

import java.util.UUID;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Who may confirm a suspension, and whether it may still be. */
@Component
public class SuspensionConfirmation {

    private final Grants grants;
    private final Suspensions suspensions;
    private final OtherOfficer otherOfficer;

    SuspensionConfirmation(Grants grants, Suspensions suspensions, OtherOfficer otherOfficer) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.otherOfficer = otherOfficer;
    }

    public Verdict mayDecide(UUID grantId) {
        return suspensions
                .open(grantId)
                .map(Suspension::proposedBy)
                .map(otherOfficer::than)
                .orElseGet(Verdict::allowed);
    }

    public Verdict mayConfirm(UUID grantId) {
        return ProposeSuspension.isInForce(grants.find(grantId).orElseThrow())
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("grant.suspensionTooLate", null));
    }
}
