package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.ClaimContent;
import kz.bastama.grant.paper.TerminationPapers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the claim of what was not returned in time, and tells the grantee. */
@Service
public class PrepareClaim {

    private final Grants grants;
    private final TerminationPapers content;
    private final Papers papers;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Journal journal;
    private final Clock clock;

    PrepareClaim(
            Grants grants,
            TerminationPapers content,
            Papers papers,
            Terms terms,
            GranteeNotices notices,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.content = content;
        this.papers = papers;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        ClaimContent claim = content.claim(grant);
        Paper issued = papers.issue(grantId.toString(), 1, grant.edition().toString(), claim);
        terms.close(grantId.toString(), RecordTermination.REFUND);
        terms.open(grantId.toString(), grant.edition(), BookRepayment.CLAIM, clock.instant());
        journal.record(JournalEntry.of(grantId.toString(), "grant.claimPrepared")
                .with(Map.of("number", issued.number(), "sum", claim.total().toPlainString())));
        notices.send(
                grant,
                "claimPrepared",
                "1",
                Map.of("number", grant.number(), "paper", issued.number(), "sum", claim.total()));
    }
}
