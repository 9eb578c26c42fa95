package kz.bastama.grant.web;

import kz.bastama.document.Paper;
import kz.bastama.grant.application.PapersToSign;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import org.springframework.stereotype.Component;

/** Where a grant stands between the states that it has, and whose turn it is; public because templates call it. */
@Component("grantStanding")
public class GrantStanding {

    private final Signatures signatures;
    private final PapersToSign papersToSign;
    private final GrantProcess process;
    private final GrantView view;
    private final RemarkedPlaces places;
    private final BudgetRevisionView revision;

    GrantStanding(
            Signatures signatures,
            PapersToSign papersToSign,
            GrantProcess process,
            GrantView view,
            RemarkedPlaces places,
            BudgetRevisionView revision) {
        this.signatures = signatures;
        this.papersToSign = papersToSign;
        this.process = process;
        this.view = view;
        this.places = places;
        this.revision = revision;
    }

    /** What the grantee is to sign now, or null. */
    public SignedPaper toSign(Grant grant) {
        if (grant.state() == GrantState.TO_SIGN && !signed(grant, SignedPaper.AGREEMENT, Side.GRANTEE)) {
            return SignedPaper.AGREEMENT;
        }
        if (grant.isAmendable() && process.awaitsSignature(grant.id(), SignedPaper.ADDITIONAL)) {
            return SignedPaper.ADDITIONAL;
        }
        SignedPaper act = act(grant);
        return act != null && process.awaitsSignature(grant.id(), act) ? act : null;
    }

    public Paper paper(Grant grant, SignedPaper what) {
        return papersToSign.of(grant.id(), what).orElseThrow();
    }

    /** The act that ends a grant in that state, or null. */
    private static SignedPaper act(Grant grant) {
        return switch (grant.state()) {
            case ACCEPTED -> SignedPaper.ACT;
            case TERMINATED -> SignedPaper.RECONCILIATION;
            default -> null;
        };
    }

    /** Why the operator signs that act alone, or null. */
    public String alone(Grant grant, SignedPaper act) {
        return signatures.waived(grant.id(), act).orElse(null);
    }

    /** Key of the words for the state, one of {@code grant.state}. */
    public String state(Grant grant) {
        return grant.state() == GrantState.ACTIVE && view.isAhead(grant)
                ? "grant.ahead"
                : "grant.state." + grant.state() + turn(grant);
    }

    /** Key of the words for what comes next, one of {@code grant.next}. */
    public String next(Grant grant) {
        String ahead = grant.state() == GrantState.ACTIVE && view.isAhead(grant) ? ".ahead" : "";
        return "grant.next." + grant.state() + (grant.state() == GrantState.ACTIVE ? ahead : turn(grant));
    }

    private String turn(Grant grant) {
        return switch (grant.state()) {
            case DRAFT -> revision.turn(grant.id());
            case TO_SIGN -> toSign(grant) == null ? ".own" : "";
            case ACTIVE -> places.returned(grant) != null ? ".returned" : view.isLate(grant) ? ".late" : "";
            case ACCEPTED, TERMINATED -> toSign(grant) != null ? ".act" : waitsForOperator(grant) ? ".own" : "";
            default -> "";
        };
    }

    private boolean waitsForOperator(Grant grant) {
        return signed(grant, act(grant), Side.GRANTEE) && !signed(grant, act(grant), Side.OPERATOR);
    }

    private boolean signed(Grant grant, SignedPaper what, Side side) {
        return signatures.of(grant.id(), what, side).isPresent();
    }
}
