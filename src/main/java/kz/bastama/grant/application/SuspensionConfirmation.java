package kz.bastama.grant.application;

import java.util.UUID;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Who may confirm a suspension, and whether it may still be. */
@Component
public class SuspensionConfirmation {

    private final Grants grants;
    private final Suspensions suspensions;
    private final SecondOfficer secondOfficer;

    SuspensionConfirmation(Grants grants, Suspensions suspensions, SecondOfficer secondOfficer) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.secondOfficer = secondOfficer;
    }

    public Verdict mayDecide(UUID grantId) {
        return suspensions.open(grantId).isPresent()
                ? secondOfficer.after(grantId, ProposeSuspension.PROPOSED)
                : Verdict.allowed();
    }

    public Verdict mayConfirm(UUID grantId) {
        return ProposeSuspension.isInForce(grants.find(grantId).orElseThrow())
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("grant.suspensionTooLate", null));
    }
}
