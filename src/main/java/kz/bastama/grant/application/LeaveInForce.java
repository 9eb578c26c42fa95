package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Termination;
import kz.bastama.grant.domain.Terminations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee that its agreement is not ended. */
@Service
public class LeaveInForce {

    private final Grants grants;
    private final Terminations terminations;
    private final GranteeNotices notices;

    LeaveInForce(Grants grants, Terminations terminations, GranteeNotices notices) {
        this.grants = grants;
        this.terminations = terminations;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Termination left = terminations.latest(grantId).orElseThrow();
        notices.send(
                grant,
                "agreementLeftInForce",
                Integer.toString(left.number()),
                Map.of("number", grant.number(), "reason", left.said().both()));
    }
}
