package kz.bastama.competition.application;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the organisation that takes the place, the one whose award fell away, and the customer. */
@Service
public class NotifyOfSuccession {

    private final Competitions competitions;
    private final Applications applications;
    private final Successions successions;
    private final Organisations organisations;
    private final People people;
    private final Notices notices;

    NotifyOfSuccession(
            Competitions competitions,
            Applications applications,
            Successions successions,
            Organisations organisations,
            People people,
            Notices notices) {
        this.competitions = competitions;
        this.applications = applications;
        this.successions = successions;
        this.organisations = organisations;
        this.people = people;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID id) {
        Succession succession = successions.find(id).orElseThrow();
        Competition competition = competitions.find(succession.competitionId()).orElseThrow();
        Lot lot = competitions.lot(succession.lotId()).orElseThrow();
        Application fallen = applications.find(succession.fallenId()).orElseThrow();
        Map<String, Object> facts = new HashMap<>();
        facts.put(
                "lot",
                Notice.byLanguage(
                        lot.title().kk(), lot.title().ru(), lot.title().en()));
        facts.put("named", Boolean.toString(succession.nextId() != null));
        facts.put("fallen", fallen.number());
        facts.put("next", "");
        if (succession.nextId() != null) {
            Application next = applications.find(succession.nextId()).orElseThrow();
            facts.put("next", next.number());
            tell(next, id, "competition.nextInRank", facts);
        }
        tell(fallen, id, "competition.awardFell", facts);
        for (Person officer : people.withRole(Role.CUSTOMER, competition.customerCode())) {
            send(officer.id(), id, "competition.successionDecided", facts, "/staff/successions/" + id);
        }
    }

    private void tell(Application application, UUID id, String code, Map<String, Object> facts) {
        for (UUID person : organisations.representativesOf(application.organisationId())) {
            send(person, id, code, facts, "/cabinet/applications/" + application.id());
        }
    }

    private void send(UUID person, UUID id, String code, Map<String, Object> facts, String path) {
        notices.send(new Notice(code + ":" + id + ":" + person, person, code, facts, path));
    }
}
