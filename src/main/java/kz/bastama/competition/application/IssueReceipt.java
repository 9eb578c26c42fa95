package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.paper.ReceiptPaper;
import kz.bastama.competition.paper.SentApplicationPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the papers: Receipt for an application, and the application as it was sent. */
@Service
public class IssueReceipt {

    private final Applications applications;
    private final Competitions competitions;
    private final ReceiptPaper paper;
    private final SentApplicationPaper sentPaper;
    private final Papers papers;

    IssueReceipt(
            Applications applications,
            Competitions competitions,
            ReceiptPaper paper,
            SentApplicationPaper sentPaper,
            Papers papers) {
        this.applications = applications;
        this.competitions = competitions;
        this.paper = paper;
        this.sentPaper = sentPaper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        String edition = competition.edition().toString();
        papers.issue(applicationId.toString(), 1, edition, sentPaper.of(application));
        papers.issue(applicationId.toString(), 1, edition, paper.of(application, competition));
    }
}
