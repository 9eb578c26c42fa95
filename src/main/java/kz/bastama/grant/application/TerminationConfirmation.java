package kz.bastama.grant.application;

import java.util.UUID;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Who may confirm a termination, and whether the agreement may be ended now. */
@Component
public class TerminationConfirmation {

    private final Grants grants;
    private final Terminations terminations;
    private final SecondOfficer secondOfficer;

    TerminationConfirmation(Grants grants, Terminations terminations, SecondOfficer secondOfficer) {
        this.grants = grants;
        this.terminations = terminations;
        this.secondOfficer = secondOfficer;
    }

    public Verdict mayDecide(UUID grantId) {
        return terminations.open(grantId).isPresent()
                ? secondOfficer.after(grantId, RecordTerminationProposal.PROPOSED)
                : Verdict.allowed();
    }

    public Verdict mayEnd(UUID grantId) {
        return BeginTermination.isTerminable(grants.find(grantId).orElseThrow())
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("grant.terminationTooLate", null));
    }
}
