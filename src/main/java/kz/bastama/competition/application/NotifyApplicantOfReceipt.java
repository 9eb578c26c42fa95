package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody who acts for the organisation that its application has arrived. */
@Service
public class NotifyApplicantOfReceipt {

    private final Applications applications;
    private final Organisations organisations;
    private final Notices notices;

    NotifyApplicantOfReceipt(Applications applications, Organisations organisations, Notices notices) {
        this.applications = applications;
        this.organisations = organisations;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID applicationId) {
        Application application = applications.findHeld(applicationId).orElseThrow();
        for (UUID person : organisations.representativesOf(application.organisationId())) {
            notices.send(new Notice(
                    "competition.applicationReceived:" + applicationId + ":" + person,
                    person,
                    "competition.applicationReceived",
                    Map.of("number", application.number(), "title", application.title()),
                    "/cabinet/applications/" + applicationId));
        }
    }
}
