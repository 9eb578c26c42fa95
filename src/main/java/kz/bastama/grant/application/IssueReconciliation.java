package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.grant.paper.ReconciliationActContent;
import kz.bastama.grant.paper.TerminationPapers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Act of reconciliation; the accounts of the ended agreement are settled as it says. */
@Service
public class IssueReconciliation {

    private final Grants grants;
    private final Terminations terminations;
    private final TerminationPapers content;
    private final Papers papers;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    IssueReconciliation(
            Grants grants,
            Terminations terminations,
            TerminationPapers content,
            Papers papers,
            GranteeNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.terminations = terminations;
        this.content = content;
        this.papers = papers;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        ReconciliationActContent act = content.reconciliation(grant);
        Paper issued = papers.issue(grantId.toString(), 1, grant.edition().toString(), act);
        terminations.save(terminations.ending(grantId).orElseThrow().settled(clock.instant()));
        journal.record(JournalEntry.of(grantId.toString(), "grant.reconciled")
                .with(Map.of(
                        "number", issued.number(),
                        "outstanding", act.outstanding().toPlainString())));
        notices.send(
                grant,
                "reconciled",
                "1",
                Map.of("number", grant.number(), "paper", issued.number(), "outstanding", act.outstanding()));
    }
}
