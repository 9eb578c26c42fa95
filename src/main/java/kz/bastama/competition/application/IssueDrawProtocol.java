package kz.bastama.competition.application;

import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.paper.DrawProtocolContent;
import kz.bastama.competition.paper.DrawProtocolPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: protocol of the draw of experts. */
@Service
class IssueDrawProtocol {

    private final DrawProtocolPaper paper;
    private final Papers papers;
    private final IssueExtract issueExtract;

    IssueDrawProtocol(DrawProtocolPaper paper, Papers papers, IssueExtract issueExtract) {
        this.paper = paper;
        this.papers = papers;
        this.issueExtract = issueExtract;
    }

    @Transactional
    void of(Competition competition, String secretary) {
        DrawProtocolContent content = paper.of(competition, secretary);
        issueExtract.of(
                papers.issue(
                        competition.id().toString(), 1, competition.edition().toString(), content),
                content);
    }
}
