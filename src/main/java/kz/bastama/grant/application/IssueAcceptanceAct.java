package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.AcceptanceActPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Act of acceptance, and tells the grantee. */
@Service
public class IssueAcceptanceAct {

    private final Grants grants;
    private final AcceptanceActPaper paper;
    private final Papers papers;
    private final GranteeNotices notices;

    IssueAcceptanceAct(Grants grants, AcceptanceActPaper paper, Papers papers, GranteeNotices notices) {
        this.grants = grants;
        this.paper = paper;
        this.papers = papers;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Paper act = papers.issue(grantId.toString(), 1, grant.edition().toString(), paper.of(grant));
        notices.send(grant, "accepted", "1", Map.of("number", grant.number(), "act", act.number()));
    }
}
