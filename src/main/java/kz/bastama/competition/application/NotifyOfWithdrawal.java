package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.paper.ReworkPapers;
import kz.bastama.document.Papers;
import kz.bastama.ngo.Organisations;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms by a paper, and to everybody who acts for the organisation, that its application was withdrawn. */
@Service
public class NotifyOfWithdrawal {

    private final Applications applications;
    private final Organisations organisations;
    private final Competitions competitions;
    private final ReworkPapers paper;
    private final Papers papers;
    private final Notices notices;

    NotifyOfWithdrawal(
            Applications applications,
            Organisations organisations,
            Competitions competitions,
            ReworkPapers paper,
            Papers papers,
            Notices notices) {
        this.applications = applications;
        this.organisations = organisations;
        this.competitions = competitions;
        this.paper = paper;
        this.papers = papers;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        String edition = competitions
                .find(application.competitionId())
                .orElseThrow()
                .edition()
                .toString();
        papers.issue(applicationId.toString(), 1, edition, paper.withdrawal(application));
        for (UUID person : organisations.representativesOf(application.organisationId())) {
            notices.send(new Notice(
                    "competition.applicationWithdrawn:" + applicationId + ":" + person,
                    person,
                    "competition.applicationWithdrawn",
                    Map.of("number", application.number(), "title", application.title()),
                    "/cabinet/applications/" + applicationId));
        }
    }
}
