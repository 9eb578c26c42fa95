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

/** Tells the applicant that its application came back, until when it may be mended, and where. */
@Service
public class NotifyOfReturn {

    private final Applications applications;
    private final SendCorrection sendCorrection;
    private final Organisations organisations;
    private final Notices notices;

    NotifyOfReturn(
            Applications applications, SendCorrection sendCorrection, Organisations organisations, Notices notices) {
        this.applications = applications;
        this.sendCorrection = sendCorrection;
        this.organisations = organisations;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        long until = sendCorrection.until(applicationId).orElseThrow().toEpochMilli();
        for (UUID person : organisations.representativesOf(application.organisationId())) {
            notices.send(new Notice(
                    "competition.applicationReturned:" + applicationId + ":" + person,
                    person,
                    "competition.applicationReturned",
                    Map.of("number", application.number(), "title", application.title(), "until", until),
                    "/cabinet/applications/" + applicationId + "/correction"));
        }
    }
}
