package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.SigningFailed;
import kz.bastama.competition.SigningFailures;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the competition that there is no agreement with the winner, and tells the organisation. */
@Service
public class TellSigningFailure {

    private final Grants grants;
    private final SigningFailures failures;
    private final GranteeNotices notices;

    TellSigningFailure(Grants grants, SigningFailures failures, GranteeNotices notices) {
        this.grants = grants;
        this.failures = failures;
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
        notices.send(
                grant, declined ? "declined" : "lapsed", "1", Map.of("number", grant.number(), "title", grant.title()));
    }
}
