package kz.bastama.grant.application;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** Messages to everybody who acts for the grantee or for its successor; each once. */
@Component
class TakeoverNotices {

    private final Organisations organisations;
    private final Notices notices;

    TakeoverNotices(Organisations organisations, Notices notices) {
        this.organisations = organisations;
        this.notices = notices;
    }

    void send(Grant grant, Takeover takeover, String event, Map<String, Object> facts) {
        Set<UUID> told = new HashSet<>(organisations.representativesOf(takeover.formerId()));
        told.addAll(organisations.representativesOf(takeover.successorId()));
        for (UUID person : told) {
            send(grant, takeover, event, facts, person, "/cabinet/successions/" + grant.id());
        }
    }

    void send(Grant grant, Takeover takeover, String event, Map<String, Object> facts, UUID person, String path) {
        notices.send(new Notice(
                "grant." + event + ":" + grant.id() + ":" + takeover.number() + ":" + person,
                person,
                "grant." + event,
                facts,
                path));
    }
}
