package kz.bastama.competition.application;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.paper.SentApplicationPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints a draft as it would be printed after the sending, marked as a draft: without number, and kept nowhere. */
@Service
public class PreviewApplication {

    private final Applications applications;
    private final SentApplicationPaper paper;
    private final Papers papers;

    PreviewApplication(Applications applications, SentApplicationPaper paper, Papers papers) {
        this.applications = applications;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional(readOnly = true)
    public byte[] of(UUID applicationId, Locale language) {
        return papers.preview(paper.of(applications.find(applicationId).orElseThrow()), language);
    }
}
