package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee the day of the visit, who comes and whom they want to meet. */
@Service
public class NotifyOfVisit {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final VisitNotices notices;

    NotifyOfVisit(MonitoringVisits visits, VisitActs acts, VisitNotices notices) {
        this.visits = visits;
        this.acts = acts;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID visitId) {
        VisitAct act = acts.find(visitId).orElseThrow();
        notices.send(
                visits.find(visitId).orElseThrow(), "visitAhead", Map.of("team", act.team(), "meets", act.meets()));
    }
}
