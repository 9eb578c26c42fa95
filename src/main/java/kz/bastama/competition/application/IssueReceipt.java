package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.paper.ReceiptPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: Receipt for an application. */
@Service
public class IssueReceipt {

    private final Applications applications;
    private final Competitions competitions;
    private final ReceiptPaper paper;
    private final Papers papers;

    IssueReceipt(Applications applications, Competitions competitions, ReceiptPaper paper, Papers papers) {
        this.applications = applications;
        this.competitions = competitions;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        papers.issue(applicationId.toString(), 1, competition.edition().toString(), paper.of(application, competition));
    }
}
