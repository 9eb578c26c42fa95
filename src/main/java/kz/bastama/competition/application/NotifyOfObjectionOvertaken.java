package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
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

    NotifyOfObjectionOvertaken(ObjectionNotices notices, Detours detours, Organisations organisations) {
        this.notices = notices;
        this.detours = detours;
        this.organisations = organisations;
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
        notices.send(
                objection,
                "competition.objectionClosed",
                notices.staff(objection),
                facts,
                ObjectionNotices.staffPath(objection));
    }
}
