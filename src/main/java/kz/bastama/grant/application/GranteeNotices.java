package kz.bastama.grant.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Payment;
import kz.bastama.legal.ShownTime;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** Messages to everybody who acts for the grantee; each once. */
@Component
class GranteeNotices {

    private final Organisations organisations;
    private final Notices notices;
    private final Clock clock;

    GranteeNotices(Organisations organisations, Notices notices, Clock clock) {
        this.organisations = organisations;
        this.notices = notices;
        this.clock = clock;
    }

    /** The last day of a term, as all three languages write it in figures. */
    String day(Instant due) {
        return day(LocalDate.ofInstant(due, clock.getZone()));
    }

    String day(LocalDate day) {
        return ShownTime.day(day);
    }

    /** That money is on its way, by which order and of which day. */
    void paid(Grant grant, Payment payment) {
        send(
                grant,
                "paid",
                Integer.toString(payment.tranche()),
                Map.of(
                        "number", grant.number(),
                        "sum", payment.sum(),
                        "order", payment.orderNumber(),
                        "day", day(payment.paidOn())));
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
