package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.paper.ExpertExtractContent;
import kz.bastama.competition.paper.ExpertProtocolContent;
import kz.bastama.competition.paper.ExpertProtocolPaper;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the papers: protocol of the expert commission, and the extract that is published. */
@Service
public class IssueExpertProtocol {

    private final Competitions competitions;
    private final ExpertProtocolPaper paper;
    private final IssueConsolidatedSheets consolidated;
    private final Papers papers;

    IssueExpertProtocol(
            Competitions competitions, ExpertProtocolPaper paper, IssueConsolidatedSheets consolidated, Papers papers) {
        this.competitions = competitions;
        this.paper = paper;
        this.consolidated = consolidated;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        consolidated.of(competition);
        String edition = competition.edition().toString();
        ExpertProtocolContent content = paper.of(competition);
        Paper protocol = papers.issue(competitionId.toString(), 1, edition, content);
        papers.issue(competitionId.toString(), 1, edition, ExpertExtractContent.of(protocol, content));
    }
}
