package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.SigningFailures;
import kz.bastama.document.Papers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.paper.SigningFailurePaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the competition that there is no agreement with the winner, and tells the organisation by a paper and a message. */
@Service
public class TellSigningFailure {

    private final Grants grants;
    private final SigningFailures failures;
    private final SigningFailurePaper paper;
    private final Papers papers;
    private final GranteeNotices notices;

    TellSigningFailure(
            Grants grants, SigningFailures failures, SigningFailurePaper paper, Papers papers, GranteeNotices notices) {
        this.grants = grants;
        this.failures = failures;
        this.paper = paper;
        this.papers = papers;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        boolean declined = grant.state() == GrantState.DECLINED;
        failures.take(new SigningFailed(
                grant.applicationId(),
                grant.number(),
                declined ? SigningFailed.Cause.REFUSED : SigningFailed.Cause.LAPSED,
                declined ? grant.endReason() : "",
                grant.closedAt()));
        papers.issue(grantId.toString(), 1, grant.edition().toString(), paper.of(grant));
        notices.send(
                grant, declined ? "declined" : "lapsed", "1", Map.of("number", grant.number(), "title", grant.title()));
    }
}
