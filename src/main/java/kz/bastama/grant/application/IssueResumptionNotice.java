package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.grant.paper.SuspensionPapers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Notice of resumption, and tells the grantee. */
@Service
public class IssueResumptionNotice {

    private final Grants grants;
    private final Suspensions suspensions;
    private final SuspensionPapers content;
    private final Papers papers;
    private final GranteeNotices notices;
    private final Journal journal;

    IssueResumptionNotice(
            Grants grants,
            Suspensions suspensions,
            SuspensionPapers content,
            Papers papers,
            GranteeNotices notices,
            Journal journal) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.content = content;
        this.papers = papers;
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Suspension suspension = suspensions.latest(grantId).orElseThrow();
        Paper issued = papers.issue(
                grantId.toString(),
                suspension.number(),
                grant.edition().toString(),
                content.resumption(grant, suspension));
        journal.record(JournalEntry.of(grantId.toString(), "grant.resumptionNoticeIssued")
                .with(Map.of("number", issued.number())));
        notices.send(
                grant,
                "resumed",
                Integer.toString(suspension.number()),
                Map.of(
                        "number", grant.number(),
                        "paper", issued.number(),
                        "reason", suspension.said().both()));
    }
}
