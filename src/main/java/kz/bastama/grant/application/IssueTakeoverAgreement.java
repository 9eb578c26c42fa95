package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.grant.paper.TakeoverAgreementPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Agreement on succession. */
@Service
public class IssueTakeoverAgreement {

    private final Grants grants;
    private final Takeovers takeovers;
    private final TakeoverAgreementPaper paper;
    private final Papers papers;
    private final Journal journal;

    IssueTakeoverAgreement(
            Grants grants, Takeovers takeovers, TakeoverAgreementPaper paper, Papers papers, Journal journal) {
        this.grants = grants;
        this.takeovers = takeovers;
        this.paper = paper;
        this.papers = papers;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Takeover takeover = takeovers.open(grantId).orElseThrow();
        Paper issued = papers.issue(
                grantId.toString(), takeover.number(), grant.edition().toString(), paper.of(grant, takeover));
        journal.record(
                JournalEntry.of(grantId.toString(), "grant.takeoverIssued").with(Map.of("number", issued.number())));
    }
}
