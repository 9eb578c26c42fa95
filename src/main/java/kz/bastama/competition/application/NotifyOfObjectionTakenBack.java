package kz.bastama.competition.application;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Objection;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms to the applicant that the objection is taken back, and tells the operator and who was to decide it. */
@Service
public class NotifyOfObjectionTakenBack {

    private final ObjectionNotices notices;
    private final Organisations organisations;
    private final People people;

    NotifyOfObjectionTakenBack(ObjectionNotices notices, Organisations organisations, People people) {
        this.notices = notices;
        this.organisations = organisations;
        this.people = people;
    }

    @Transactional
    public void of(UUID id) {
        Objection objection = notices.find(id);
        Map<String, Object> facts = Map.of("at", objection.takenBackAt().toEpochMilli());
        notices.send(
                objection,
                "competition.objectionTakenBack",
                organisations.representativesOf(objection.organisationId()),
                facts,
                ObjectionNotices.ownPath(objection));
        Set<UUID> staff = new HashSet<>();
        people.withRole(Role.OPERATOR, null).stream().map(Person::id).forEach(staff::add);
        if (objection.deciderId() != null) {
            staff.add(objection.deciderId());
        }
        notices.send(objection, "competition.objectionDropped", staff, facts, ObjectionNotices.staffPath(objection));
    }
}
