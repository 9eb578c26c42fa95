package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Debt;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantProcess;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Termination;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an agreement once another officer has confirmed it: the case of the grant stops, and what is to be returned is settled. */
@Service
public class RecordTermination {

    private final Grants grants;
    private final Terminations terminations;
    private final GrantProcess process;
    private final EndMeasures endMeasures;
    private final DropAddendum dropAddendum;
    private final DropTakeover dropTakeover;
    private final Reports reports;
    private final Tranches tranches;
    private final Editions editions;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordTermination(
            Grants grants,
            Terminations terminations,
            GrantProcess process,
            EndMeasures endMeasures,
            DropAddendum dropAddendum,
            DropTakeover dropTakeover,
            Reports reports,
            Tranches tranches,
            Editions editions,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.terminations = terminations;
        this.process = process;
        this.endMeasures = endMeasures;
        this.dropAddendum = dropAddendum;
        this.dropTakeover = dropTakeover;
        this.reports = reports;
        this.tranches = tranches;
        this.editions = editions;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    static final String REFUND = "refund";

    private static final String CONFIRMATION = "terminationConfirmation";

    /** @return whether money is to be returned */
    @Transactional
    public boolean of(UUID grantId, boolean confirmed, String why) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Termination termination = terminations.open(grantId).orElseThrow();
        if (!confirmed) {
            terms.close(grantId.toString(), CONFIRMATION);
            terminations.save(termination.returned());
            journal.record(JournalEntry.of(grantId.toString(), "grant.terminationReturned")
                    .with(Map.of("reason", why)));
            return false;
        }
        boolean proportional =
                editions.get(before.edition()).flag(BeginTermination.GROUNDS + "." + termination.ground());
        BigDecimal owed =
                Debt.owed(tranches.of(before), reports.confirmed(grantId), proportional, termination.delivered());
        terms.close(grantId.toString(), CONFIRMATION);
        terms.ofCase(grantId.toString()).stream()
                .filter(Term::isOpen)
                .map(Term::name)
                .forEach(name -> terms.cut(grantId.toString(), name, "grant.terminated"));
        process.stop(grantId);
        endMeasures.suspension(grantId);
        dropAddendum.overtaken(grantId);
        dropTakeover.overtaken(grantId);
        Grant after = grants.save(before.terminated(termination.said().both()));
        terminations.save(termination.confirmed(owed));
        journal.record(JournalEntry.of(grantId.toString(), "grant.terminated")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("reason", termination.said().both())));
        if (owed.signum() > 0) {
            terms.open(grantId.toString(), before.edition(), REFUND, clock.instant());
        }
        return owed.signum() > 0;
    }
}
