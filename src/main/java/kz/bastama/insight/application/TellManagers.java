package kz.bastama.insight.application;

import java.util.Map;
import kz.bastama.account.People;
import kz.bastama.account.Role;
import kz.bastama.insight.domain.YearlyReport;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** Messages to all managers about a yearly report; each once. */
@Component
class TellManagers {

    private final People people;
    private final Notices notices;

    TellManagers(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    /** @param time tells one such message of a report from the next */
    void of(YearlyReport report, String type, String time) {
        people.withRole(Role.MANAGER, null)
                .forEach(person -> notices.send(new Notice(
                        type + ":" + report.id() + ":" + time + ":" + person.id(),
                        person.id(),
                        type,
                        Map.of("year", String.valueOf(report.year())),
                        "/staff/yearly-reports/" + report.id())));
    }
}
