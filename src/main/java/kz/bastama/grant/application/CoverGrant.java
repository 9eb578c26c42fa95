package kz.bastama.grant.application;

import java.util.UUID;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.ProgrammeMoney;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a grant may take what it is about to: the programme has the money, and what a payment waits for has come. */
@Service
public class CoverGrant {

    private final Grants grants;
    private final WonApplications applications;
    private final PaymentGround paymentGround;
    private final PaymentDue paymentDue;
    private final ProgrammeMoney money;

    CoverGrant(
            Grants grants,
            WonApplications applications,
            PaymentGround paymentGround,
            PaymentDue paymentDue,
            ProgrammeMoney money) {
        this.grants = grants;
        this.applications = applications;
        this.paymentGround = paymentGround;
        this.paymentDue = paymentDue;
        this.money = money;
    }

    @Transactional
    public Verdict agreement(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        WonApplication won = applications.find(grant.applicationId()).orElseThrow();
        return money.mayGrant(won.listId(), grant.edition(), won.directionId(), grant.sum());
    }

    /** The payment that comes next. */
    @Transactional
    public Verdict payment(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Verdict ground = paymentGround.of(grant);
        return ground.isAllowed() ? covered(grant) : ground;
    }

    private Verdict covered(Grant grant) {
        WonApplication won = applications.find(grant.applicationId()).orElseThrow();
        return money.mayPay(won.listId(), grant.edition(), paymentDue.of(grant));
    }
}
