package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** Messages to everybody who acts for the grantee; each once. */
@Component
class GranteeNotices {

    private final Organisations organisations;
    private final Notices notices;

    GranteeNotices(Organisations organisations, Notices notices) {
        this.organisations = organisations;
        this.notices = notices;
    }

    /** @param occasion what makes the message one of its type, such as the revision of a report */
    void send(Grant grant, String event, String occasion, Map<String, Object> facts) {
        for (UUID person : organisations.representativesOf(grant.organisationId())) {
            notices.send(new Notice(
                    "grant." + event + ":" + grant.id() + ":" + occasion + ":" + person,
                    person,
                    "grant." + event,
                    facts,
                    "/cabinet/grants/" + grant.id()));
        }
    }
}
