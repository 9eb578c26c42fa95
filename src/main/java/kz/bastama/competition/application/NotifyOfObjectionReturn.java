package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Objection;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant what is to be mended in the objection, and until when. */
@Service
public class NotifyOfObjectionReturn {

    private final ObjectionNotices notices;
    private final ObjectionRules rules;
    private final Organisations organisations;

    NotifyOfObjectionReturn(ObjectionNotices notices, ObjectionRules rules, Organisations organisations) {
        this.notices = notices;
        this.rules = rules;
        this.organisations = organisations;
    }

    @Transactional
    public void of(UUID id) {
        Objection objection = notices.find(id);
        notices.send(
                objection,
                "competition.objectionReturned",
                organisations.representativesOf(objection.organisationId()),
                Map.of(
                        "defect",
                        objection.defect(),
                        "until",
                        rules.mendUntil(id).orElseThrow().toEpochMilli()),
                ObjectionNotices.ownPath(objection));
    }
}
