package kz.bastama.grant.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.BeginTermination;
import kz.bastama.grant.application.ExplainTermination;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Returned;
import kz.bastama.grant.domain.Termination;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Component;

/** What pages of a grant show of a termination; public because templates call it. */
@Component("terminationView")
public class TerminationView {

    private final Terminations terminations;
    private final BeginTermination begin;
    private final ExplainTermination explain;
    private final Reports reports;
    private final Tranches tranches;
    private final Editions editions;
    private final Terms terms;
    private final GrantConflicts conflicts;
    private final OwnGrants own;
    private final CurrentActor actor;

    TerminationView(
            Terminations terminations,
            BeginTermination begin,
            ExplainTermination explain,
            Reports reports,
            Tranches tranches,
            Editions editions,
            Terms terms,
            GrantConflicts conflicts,
            OwnGrants own,
            CurrentActor actor) {
        this.terminations = terminations;
        this.begin = begin;
        this.explain = explain;
        this.reports = reports;
        this.tranches = tranches;
        this.editions = editions;
        this.terms = terms;
        this.conflicts = conflicts;
        this.own = own;
        this.actor = actor;
    }

    /** The newest first. */
    public List<Termination> of(Grant grant) {
        List<Termination> all = new ArrayList<>();
        terminations.of(grant.id()).forEach(one -> all.add(0, one));
        return all;
    }

    public OfficialText ground(Grant grant, Termination one) {
        return editions.get(grant.edition()).title("termination.grounds." + one.ground());
    }

    /** The one that nobody has decided on yet, or null. */
    public Termination open(Grant grant) {
        return terminations.open(grant.id()).orElse(null);
    }

    /** Whether the operator ended the agreement on such a ground, and not for a report. */
    public boolean ended(Grant grant) {
        return terminations.ending(grant.id()).isPresent();
    }

    public List<Returned> returned(Grant grant) {
        return terminations.returned(grant.id());
    }

    /** What is to be returned after the end of the agreement. */
    public BigDecimal demanded(Grant grant) {
        return terminations
                .ending(grant.id())
                .map(Termination::demanded)
                .orElseGet(() -> tranches.of(grant).unconfirmed(reports.confirmed(grant.id())));
    }

    /** Until when the explanation is waited for, or null. */
    public Instant until(Grant grant) {
        return terms.ofCase(grant.id().toString()).stream()
                .filter(term -> term.isOpen() && term.name().equals("terminationExplanation"))
                .map(Term::due)
                .findFirst()
                .orElse(null);
    }

    /** Whether the present officer may begin a termination. */
    public boolean proposes(Grant grant) {
        return actor.get().has(Role.OPERATOR)
                && begin.isPossible(grant)
                && conflicts.of(grant.id()).isAllowed();
    }

    /** Whether the present representative may explain. */
    public boolean explains(Grant grant) {
        return explain.isPossible(grant) && own.may(grant, RepresentativeRight.SEND);
    }
}
