package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.paper.CommissionProtocolContent;
import kz.bastama.competition.paper.CommissionProtocolPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: protocol of the competition commission. */
@Service
public class IssueCommissionProtocol {

    private final Competitions competitions;
    private final CommissionProtocolPaper paper;
    private final Papers papers;
    private final IssueExtract issueExtract;

    IssueCommissionProtocol(
            Competitions competitions, CommissionProtocolPaper paper, Papers papers, IssueExtract issueExtract) {
        this.competitions = competitions;
        this.paper = paper;
        this.papers = papers;
        this.issueExtract = issueExtract;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        CommissionProtocolContent content = paper.of(competition);
        issueExtract.of(
                papers.issue(competitionId.toString(), 1, competition.edition().toString(), content), content);
    }
}
