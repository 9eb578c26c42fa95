package kz.bastama.competition.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.Objections;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** What every message about an objection says: its number, the application, competition and lot; nobody's name. */
@Component
class ObjectionNotices {

    private final Objections objections;
    private final Applications applications;
    private final Competitions competitions;
    private final People people;
    private final Notices notices;

    ObjectionNotices(
            Objections objections,
            Applications applications,
            Competitions competitions,
            People people,
            Notices notices) {
        this.objections = objections;
        this.applications = applications;
        this.competitions = competitions;
        this.people = people;
        this.notices = notices;
    }

    Objection find(UUID id) {
        return objections.find(id).orElseThrow();
    }

    Competition competition(Objection objection) {
        return competitions.find(objection.competitionId()).orElseThrow();
    }

    String applicationNumber(UUID applicationId) {
        return applications.find(applicationId).orElseThrow().number();
    }

    /** The officers of the operator, and whoever is to decide. */
    Set<UUID> staff(Objection objection) {
        return Stream.concat(
                        people.withRole(Role.OPERATOR, null).stream().map(Person::id),
                        Stream.ofNullable(objection.deciderId()))
                .collect(Collectors.toSet());
    }

    static String staffPath(Objection objection) {
        return "/staff/objections/" + objection.id();
    }

    static String ownPath(Objection objection) {
        return "/cabinet/applications/" + objection.applicationId() + "/objection";
    }

    /** @param more facts of that message besides; {@code round} and {@code change} tell one sending from another to the same person */
    void send(Objection objection, String type, Collection<UUID> to, Map<String, Object> more, String path) {
        Lot lot = competitions.lot(objection.lotId()).orElseThrow();
        Map<String, Object> facts = new HashMap<>(more);
        facts.put("number", objection.number());
        facts.put("application", applicationNumber(objection.applicationId()));
        facts.put(
                "lot",
                Notice.byLanguage(
                        lot.title().kk(), lot.title().ru(), lot.title().en()));
        for (UUID person : to) {
            String key = type + ":" + objection.id() + ":" + person + more.getOrDefault("round", "")
                    + more.getOrDefault("change", "");
            notices.send(new Notice(key, person, type, facts, path));
        }
    }
}
