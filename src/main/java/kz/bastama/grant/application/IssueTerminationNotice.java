package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.TerminationNoticeContent;
import kz.bastama.grant.paper.TerminationNoticePaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Notice of termination of the agreement, for a refused report or on another ground, and tells the grantee. */
@Service
public class IssueTerminationNotice {

    private final Grants grants;
    private final TerminationNoticePaper paper;
    private final Papers papers;
    private final GranteeNotices notices;
    private final Journal journal;

    IssueTerminationNotice(
            Grants grants, TerminationNoticePaper paper, Papers papers, GranteeNotices notices, Journal journal) {
        this.grants = grants;
        this.paper = paper;
        this.papers = papers;
        this.notices = notices;
        this.journal = journal;
    }

    private static String event(TerminationNoticeContent content) {
        return content.ground() != null
                ? "terminatedOnGround"
                : content.missing() ? "terminatedUnreported" : "terminated";
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        TerminationNoticeContent content = paper.of(grant);
        Paper notice = papers.issue(grantId.toString(), 1, grant.edition().toString(), content);
        journal.record(JournalEntry.of(grantId.toString(), "grant.terminationNoticeIssued")
                .with(Map.of(
                        "number", notice.number(),
                        "refund", content.refund().toPlainString())));
        notices.send(
                grant,
                event(content),
                "1",
                Map.of(
                        "number", grant.number(),
                        "paper", notice.number(),
                        "reason", grant.endReason(),
                        "refund", content.refund(),
                        "until", notices.day(content.refundBy())));
    }
}
