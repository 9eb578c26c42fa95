package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.RefundDemandContent;
import kz.bastama.grant.paper.TerminationPapers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Demand of refund, and tells the grantee until when. */
@Service
public class IssueRefundDemand {

    private final Grants grants;
    private final TerminationPapers content;
    private final Papers papers;
    private final GranteeNotices notices;
    private final Journal journal;

    IssueRefundDemand(
            Grants grants, TerminationPapers content, Papers papers, GranteeNotices notices, Journal journal) {
        this.grants = grants;
        this.content = content;
        this.papers = papers;
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        RefundDemandContent demand = content.demand(grant);
        Paper issued = papers.issue(grantId.toString(), 1, grant.edition().toString(), demand);
        String until = notices.day(demand.refundBy());
        journal.record(JournalEntry.of(grantId.toString(), "grant.refundDemanded")
                .with(Map.of(
                        "number", issued.number(),
                        "sum", demand.demanded().toPlainString(),
                        "until", until)));
        notices.send(
                grant,
                "refundDemanded",
                "1",
                Map.of(
                        "number", grant.number(),
                        "paper", issued.number(),
                        "sum", demand.demanded(),
                        "until", until));
    }
}
