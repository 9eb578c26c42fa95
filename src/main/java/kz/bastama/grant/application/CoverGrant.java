package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.ProgrammeMoney;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the programme has the money for what a grant is about to take. */
@Service
public class CoverGrant {

    private final Grants grants;
    private final WonApplications applications;
    private final Tranches tranches;
    private final Reports reports;
    private final ProgrammeMoney money;

    CoverGrant(Grants grants, WonApplications applications, Tranches tranches, Reports reports, ProgrammeMoney money) {
        this.grants = grants;
        this.applications = applications;
        this.tranches = tranches;
        this.reports = reports;
        this.money = money;
    }

    @Transactional
    public Verdict agreement(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        WonApplication won = applications.find(grant.applicationId()).orElseThrow();
        return money.mayGrant(won.listId(), grant.edition(), won.directionId(), grant.sum());
    }

    @Transactional
    public Verdict firstPayment(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        return payment(grant, grant.tranche(Payment.FIRST));
    }

    @Transactional
    public Verdict nextPayment(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        return payment(grant, grant.tranche(tranches.of(grant).made().size() + 1));
    }

    @Transactional
    public Verdict lastPayment(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        BigDecimal confirmed = reports.confirmed(grantId);
        return payment(grant, tranches.of(grant).dueFor(confirmed));
    }

    private Verdict payment(Grant grant, BigDecimal sum) {
        WonApplication won = applications.find(grant.applicationId()).orElseThrow();
        return money.mayPay(won.listId(), grant.edition(), sum);
    }
}
