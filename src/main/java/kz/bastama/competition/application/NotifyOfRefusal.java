package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.paper.CheckReasons;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the applicant at once that its application was not admitted, with all reasons. */
@Service
public class NotifyOfRefusal {

    private final Applications applications;
    private final Competitions competitions;
    private final Organisations organisations;
    private final CheckReasons reasons;
    private final Editions editions;
    private final Notices notices;

    NotifyOfRefusal(
            Applications applications,
            Competitions competitions,
            Organisations organisations,
            CheckReasons reasons,
            Editions editions,
            Notices notices) {
        this.applications = applications;
        this.competitions = competitions;
        this.organisations = organisations;
        this.reasons = reasons;
        this.editions = editions;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        OfficialText all = reasons.listed(application, editions.get(competition.edition()));
        for (UUID person : organisations.representativesOf(application.organisationId())) {
            notices.send(new Notice(
                    "competition.applicationRefused:" + applicationId + ":" + person,
                    person,
                    "competition.applicationRefused",
                    Map.of("number", application.number(), "reasons", Notice.byLanguage(all.kk(), all.ru(), all.en())),
                    "/cabinet/applications/" + applicationId));
        }
    }
}
