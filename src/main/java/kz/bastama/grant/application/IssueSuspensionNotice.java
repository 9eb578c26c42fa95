package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.grant.paper.SuspensionNoticeContent;
import kz.bastama.grant.paper.SuspensionPapers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Notice of suspension, and tells the grantee. */
@Service
public class IssueSuspensionNotice {

    private final Grants grants;
    private final Suspensions suspensions;
    private final SuspensionPapers content;
    private final Papers papers;
    private final GranteeNotices notices;
    private final Journal journal;

    IssueSuspensionNotice(
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
        Suspension suspension = suspensions.inForce(grantId).orElseThrow();
        SuspensionNoticeContent notice = content.suspension(grant, suspension);
        Paper issued = papers.issue(
                grantId.toString(), suspension.number(), grant.edition().toString(), notice);
        String until = notices.day(notice.until());
        journal.record(JournalEntry.of(grantId.toString(), "grant.suspensionNoticeIssued")
                .with(Map.of("number", issued.number(), "until", until)));
        notices.send(
                grant,
                "suspended",
                Integer.toString(suspension.number()),
                Map.of(
                        "number", grant.number(),
                        "paper", issued.number(),
                        "reason", suspension.reason().both(),
                        "until", until));
    }
}
