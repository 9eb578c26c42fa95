package kz.bastama.competition.web;

import java.util.UUID;
import kz.bastama.competition.paper.SentApplicationContent;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Component;

/** The printed application for those who judge it; public because the templates of the module call it. */
@Component("printedApplication")
public class PrintedApplication {

    private final Papers papers;

    PrintedApplication(Papers papers) {
        this.papers = papers;
    }

    /** As it was corrected, where it was returned for rework; null until it is issued. */
    public Paper of(UUID applicationId) {
        String code = SentApplicationContent.TYPE.code();
        return papers.find(applicationId.toString(), code, 2)
                .or(() -> papers.find(applicationId.toString(), code, 1))
                .orElse(null);
    }
}
