package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Addenda;
import kz.bastama.grant.domain.Addendum;
import kz.bastama.grant.domain.AddendumProcess;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an additional agreement that one side did not sign, or that the end of the project overtook: the agreement stays as it was. */
@Service
public class DropAddendum {

    private final Grants grants;
    private final Addenda addenda;
    private final AddendumProcess process;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    DropAddendum(
            Grants grants,
            Addenda addenda,
            AddendumProcess process,
            Terms terms,
            GranteeNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.addenda = addenda;
        this.process = process;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param reason of the operator; empty where the grantee did not sign in time */
    @Transactional
    public void of(UUID grantId, String reason) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Addendum addendum = addenda.open(grantId).orElseThrow();
        closeTerms(grantId);
        addenda.save(addendum.dropped(reason, clock.instant()));
        String number = Integer.toString(addendum.number());
        notices.send(
                grant,
                "addendumDropped",
                number,
                Map.of("number", grant.number(), "addendum", addendum.number(), "reason", reason));
        journal.record(JournalEntry.of(grantId.toString(), "grant.addendumDropped")
                .with(Map.of("addendum", number, "reason", reason)));
    }

    /** The project is closed. */
    @Transactional
    public void overtaken(UUID grantId) {
        Optional<Addendum> open = addenda.open(grantId);
        if (open.isPresent() && process.overtaken(grantId)) {
            closeTerms(grantId);
            addenda.save(open.get().overtaken(clock.instant()));
            journal.record(JournalEntry.of(grantId.toString(), "grant.addendumOvertaken")
                    .with(Map.of("addendum", Integer.toString(open.get().number()))));
        }
    }

    private void closeTerms(UUID grantId) {
        terms.close(grantId.toString(), "addendumDecision");
        terms.close(grantId.toString(), SignedPaper.ADDITIONAL.granteeTerm());
        terms.close(grantId.toString(), SignedPaper.ADDITIONAL.operatorTerm());
    }
}
