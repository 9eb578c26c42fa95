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

    /** Null until it is issued. */
    public Paper of(UUID applicationId) {
        return papers.find(applicationId.toString(), SentApplicationContent.TYPE.code(), 1)
                .orElse(null);
    }
}
