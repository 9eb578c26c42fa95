package kz.bastama.grant.application;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.legal.ShownTime;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** Messages about a visit to everybody who acts for the grantee; each once. */
@Component
class VisitNotices {

    private final Grants grants;
    private final Organisations organisations;
    private final Notices notices;

    VisitNotices(Grants grants, Organisations organisations, Notices notices) {
        this.grants = grants;
        this.organisations = organisations;
        this.notices = notices;
    }

    void send(MonitoringVisit visit, String event, Map<String, Object> facts) {
        Grant grant = grants.find(visit.grantId()).orElseThrow();
        Map<String, Object> all = new HashMap<>(facts);
        all.put("visit", visit.number());
        all.put("title", grant.title());
        all.put("day", ShownTime.day(visit.day()));
        for (UUID person : organisations.representativesOf(grant.organisationId())) {
            notices.send(new Notice(
                    "grant." + event + ":" + visit.id() + ":" + person,
                    person,
                    "grant." + event,
                    all,
                    "/cabinet/visits/" + visit.id()));
        }
    }
}
