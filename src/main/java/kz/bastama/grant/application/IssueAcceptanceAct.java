package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.AcceptanceActContent;
import kz.bastama.grant.paper.AcceptanceActPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Act of acceptance, and tells the grantee what it settles. */
@Service
public class IssueAcceptanceAct {

    private final Grants grants;
    private final AcceptanceActPaper paper;
    private final Papers papers;
    private final GranteeNotices notices;
    private final Journal journal;

    IssueAcceptanceAct(
            Grants grants, AcceptanceActPaper paper, Papers papers, GranteeNotices notices, Journal journal) {
        this.grants = grants;
        this.paper = paper;
        this.papers = papers;
        this.notices = notices;
        this.journal = journal;
    }

    /**
     * What is left between the two sides once the final report is accepted; one of both is zero.
     *
     * @param due in tenge: what the operator still pays
     * @param refund in tenge: what the grantee gives back
     */
    public record Settlement(BigDecimal due, BigDecimal refund) {}

    @Transactional
    public Settlement of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        AcceptanceActContent content = paper.of(grant);
        Paper act = papers.issue(grantId.toString(), 1, grant.edition().toString(), content);
        if (content.due().signum() == 0) {
            journal.record(JournalEntry.of(grantId.toString(), "grant.nothingDue"));
        }
        Map<String, Object> facts = Map.of(
                "number", grant.number(),
                "act", act.number(),
                "refund", content.refund(),
                "days", content.refundDays());
        notices.send(grant, content.refund().signum() > 0 ? "acceptedWithRest" : "accepted", "1", facts);
        return new Settlement(content.due(), content.refund());
    }
}
