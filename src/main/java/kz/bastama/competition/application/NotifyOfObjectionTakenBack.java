package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Objection;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms to the applicant that the objection is taken back, and tells the operator and who was to decide it. */
@Service
public class NotifyOfObjectionTakenBack {

    private final ObjectionNotices notices;
    private final Organisations organisations;

    NotifyOfObjectionTakenBack(ObjectionNotices notices, Organisations organisations) {
        this.notices = notices;
        this.organisations = organisations;
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
        notices.send(
                objection,
                "competition.objectionDropped",
                notices.staff(objection),
                facts,
                ObjectionNotices.staffPath(objection));
    }
}
