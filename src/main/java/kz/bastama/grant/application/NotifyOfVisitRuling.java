package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitActs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the grantee what came of its objection to a visit act. */
@Service
public class NotifyOfVisitRuling {

    private final MonitoringVisits visits;
    private final VisitActs acts;
    private final VisitNotices notices;

    NotifyOfVisitRuling(MonitoringVisits visits, VisitActs acts, VisitNotices notices) {
        this.visits = visits;
        this.acts = acts;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID visitId) {
        VisitAct.Reply reply = acts.find(visitId).orElseThrow().reply();
        notices.send(
                visits.find(visitId).orElseThrow(),
                reply.upheld() ? "visitObjectionUpheld" : "visitObjectionDismissed",
                Map.of("reason", reply.ruling()));
    }
}
