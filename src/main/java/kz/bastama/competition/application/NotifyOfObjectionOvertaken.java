package kz.bastama.competition.application;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Objection;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant, the operator and who was to decide that an objection is closed with its competition, and why. */
@Service
public class NotifyOfObjectionOvertaken {

    private final ObjectionNotices notices;
    private final Detours detours;
    private final Organisations organisations;
    private final People people;

    NotifyOfObjectionOvertaken(ObjectionNotices notices, Detours detours, Organisations organisations, People people) {
        this.notices = notices;
        this.detours = detours;
        this.organisations = organisations;
        this.people = people;
    }

    @Transactional
    public void of(UUID id) {
        Objection objection = notices.find(id);
        Map<String, Object> facts = Map.of(
                "reason",
                detours.cancellation(objection.competitionId()).orElseThrow().reason());
        notices.send(
                objection,
                "competition.objectionOvertaken",
                organisations.representativesOf(objection.organisationId()),
                facts,
                ObjectionNotices.ownPath(objection));
        Set<UUID> staff = new HashSet<>();
        people.withRole(Role.OPERATOR, null).stream().map(Person::id).forEach(staff::add);
        if (objection.deciderId() != null) {
            staff.add(objection.deciderId());
        }
        notices.send(objection, "competition.objectionClosed", staff, facts, ObjectionNotices.staffPath(objection));
    }
}
