package kz.bastama.competition.application;

import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.paper.DrawProtocolPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: protocol of the draw of experts. */
@Service
class IssueDrawProtocol {

    private final DrawProtocolPaper paper;
    private final Papers papers;

    IssueDrawProtocol(DrawProtocolPaper paper, Papers papers) {
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    void of(Competition competition, String secretary) {
        papers.issue(
                competition.id().toString(), 1, competition.edition().toString(), paper.of(competition, secretary));
    }
}
