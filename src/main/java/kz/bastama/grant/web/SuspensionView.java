package kz.bastama.grant.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.application.ProposeSuspension;
import kz.bastama.grant.application.ReportRemedy;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.grant.domain.SuspensionState;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Component;

/** What pages of a grant show of its suspensions; public because templates call it. */
@Component("suspensionView")
public class SuspensionView {

    private final Suspensions suspensions;
    private final ProposeSuspension propose;
    private final ReportRemedy reportRemedy;
    private final Editions editions;
    private final Terms terms;
    private final GrantConflicts conflicts;
    private final OwnGrants own;
    private final CurrentActor actor;

    SuspensionView(
            Suspensions suspensions,
            ProposeSuspension propose,
            ReportRemedy reportRemedy,
            Editions editions,
            Terms terms,
            GrantConflicts conflicts,
            OwnGrants own,
            CurrentActor actor) {
        this.suspensions = suspensions;
        this.propose = propose;
        this.reportRemedy = reportRemedy;
        this.editions = editions;
        this.terms = terms;
        this.conflicts = conflicts;
        this.own = own;
        this.actor = actor;
    }

    /** The newest first. */
    public List<Suspension> of(Grant grant) {
        List<Suspension> all = new ArrayList<>();
        suspensions.of(grant.id()).forEach(one -> all.add(0, one));
        return all;
    }

    /** What the grantee reads: nothing of what was only proposed. */
    public List<Suspension> told(Grant grant) {
        return of(grant).stream()
                .filter(one -> one.decidedAt() != null && one.state() != SuspensionState.NOT_CONFIRMED)
                .toList();
    }

    public OfficialText ground(Grant grant, Suspension one) {
        return editions.get(grant.edition()).title("suspension.grounds." + one.ground());
    }

    /** The one by which nothing is paid now, or null. */
    public Suspension inForce(Grant grant) {
        return suspensions.inForce(grant.id()).orElse(null);
    }

    /** Until when the remedy is waited for, or null. */
    public Instant until(Grant grant) {
        return terms.ofCase(grant.id().toString()).stream()
                .filter(term -> term.isOpen() && term.name().equals("suspension"))
                .map(Term::due)
                .findFirst()
                .orElse(null);
    }

    /** Whether the present officer may propose a suspension. */
    public boolean proposes(Grant grant) {
        return actor.get().has(Role.OPERATOR)
                && propose.isPossible(grant)
                && conflicts.of(grant.id()).isAllowed();
    }

    /** Whether the present representative may say that it is remedied. */
    public boolean remedies(Grant grant) {
        return reportRemedy.isPossible(grant) && own.may(grant, RepresentativeRight.SEND);
    }
}
