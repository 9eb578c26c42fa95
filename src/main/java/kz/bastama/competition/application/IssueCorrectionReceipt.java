package kz.bastama.competition.application;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.paper.ReworkPapers;
import kz.bastama.competition.paper.SentApplicationPaper;
import kz.bastama.document.Papers;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the corrected application anew, and issues the paper: Receipt of the correction of an application. */
@Service
public class IssueCorrectionReceipt {

    private final Applications applications;
    private final Competitions competitions;
    private final Corrections corrections;
    private final Attachments attachments;
    private final MarkedFields fields;
    private final ReworkPapers paper;
    private final SentApplicationPaper sentPaper;
    private final Papers papers;

    IssueCorrectionReceipt(
            Applications applications,
            Competitions competitions,
            Corrections corrections,
            Attachments attachments,
            MarkedFields fields,
            ReworkPapers paper,
            SentApplicationPaper sentPaper,
            Papers papers) {
        this.applications = applications;
        this.competitions = competitions;
        this.corrections = corrections;
        this.attachments = attachments;
        this.fields = fields;
        this.paper = paper;
        this.sentPaper = sentPaper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID applicationId) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Correction correction = corrections.find(applicationId).orElseThrow();
        List<OfficialText> marked = corrections.remarks(applicationId).stream()
                .map(remark -> fields.label(application, remark.place()))
                .toList();
        String edition = competition.edition().toString();
        papers.issue(
                applicationId.toString(),
                2,
                edition,
                sentPaper.of(correction.resent(application), attachments.inForce(applicationId)));
        papers.issue(applicationId.toString(), 1, edition, paper.receipt(application, correction, marked));
    }
}
