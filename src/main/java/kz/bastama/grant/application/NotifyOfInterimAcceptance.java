package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee that the interim report is accepted and the next payment follows. */
@Service
public class NotifyOfInterimAcceptance {

    private final Grants grants;
    private final Reports reports;
    private final GranteeNotices notices;

    NotifyOfInterimAcceptance(Grants grants, Reports reports, GranteeNotices notices) {
        this.grants = grants;
        this.reports = reports;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID grantId) {
        Grant grant = grants.find(grantId).orElseThrow();
        Report accepted = reports.latest(grantId).orElseThrow();
        notices.send(
                grant,
                "interimAccepted",
                Integer.toString(accepted.stage()),
                Map.of(
                        "number", grant.number(),
                        "stage", accepted.stage(),
                        "sum", grant.tranche(accepted.stage() + 1)));
    }
}
