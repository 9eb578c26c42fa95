package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee what is demanded back after a visit; nothing where nothing is. */
@Service
public class NotifyOfVisitDemand {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final VisitNotices notices;

    NotifyOfVisitDemand(MonitoringVisits visits, VisitActs acts, VisitNotices notices) {
        this.visits = visits;
        this.acts = acts;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID visitId) {
        VisitAct act = acts.find(visitId).orElseThrow();
        if (act.demanded().signum() == 0) {
            return;
        }
        notices.send(
                visits.find(visitId).orElseThrow(),
                "visitDemand",
                Map.of(
                        "sum", act.demanded(),
                        "document", act.outcome().document(),
                        "reason", act.outcome().reason()));
    }
}
