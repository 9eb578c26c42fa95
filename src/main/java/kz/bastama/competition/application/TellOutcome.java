package kz.bastama.competition.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** Tells the customer, the applicants and whoever else waits how a competition ended without a result. */
@Component
class TellOutcome {

    private final People people;
    private final Applications applications;
    private final Organisations organisations;
    private final Notices notices;

    TellOutcome(People people, Applications applications, Organisations organisations, Notices notices) {
        this.people = people;
        this.applications = applications;
        this.organisations = organisations;
        this.notices = notices;
    }

    /** @param more facts that the wording mentions beside the title */
    void of(Competition competition, String code, Map<String, Object> more) {
        for (Person officer : people.withRole(Role.CUSTOMER, competition.customerCode())) {
            send(competition, officer.id(), code, more, "/staff/competitions/" + competition.id());
        }
        List<UUID> told = new ArrayList<>();
        for (Application application : applications.sentTo(competition.id())) {
            for (UUID person : organisations.representativesOf(application.organisationId())) {
                if (!told.contains(person)) {
                    told.add(person);
                    send(competition, person, code, more, "/calls/" + competition.id());
                }
            }
        }
    }

    void send(Competition competition, UUID person, String code, Map<String, Object> more, String path) {
        OfficialText title = competition.title();
        Map<String, Object> facts = new HashMap<>(more);
        facts.put("title", Notice.byLanguage(title.kk(), title.ru(), title.en()));
        notices.send(new Notice(code + ":" + competition.id() + ":" + person, person, code, facts, path));
    }
}
