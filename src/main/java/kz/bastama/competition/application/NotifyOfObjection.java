package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Objection;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the applicant the receipt of an objection, and tells the operator that somebody must be named to decide on it. */
@Service
public class NotifyOfObjection {

    private final ObjectionNotices notices;
    private final Organisations organisations;
    private final People people;

    NotifyOfObjection(ObjectionNotices notices, Organisations organisations, People people) {
        this.notices = notices;
        this.organisations = organisations;
        this.people = people;
    }

    @Transactional
    public void of(UUID id) {
        Objection objection = notices.find(id);
        notices.send(
                objection,
                "competition.objectionReceived",
                organisations.representativesOf(objection.organisationId()),
                Map.of("at", objection.receivedAt().toEpochMilli(), "digest", objection.digest()),
                ObjectionNotices.ownPath(objection));
        notices.send(
                objection,
                "competition.objectionFiled",
                people.withRole(Role.OPERATOR, null).stream().map(Person::id).toList(),
                Map.of(),
                ObjectionNotices.staffPath(objection));
    }
}
