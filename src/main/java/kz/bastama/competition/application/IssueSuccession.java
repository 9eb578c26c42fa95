package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.paper.SuccessionContent;
import kz.bastama.competition.paper.SuccessionPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper on the next in rank: protocol of the commission or decision of the operator, whoever has named it. */
@Service
public class IssueSuccession {

    private final Competitions competitions;
    private final Successions successions;
    private final Successors successors;
    private final SuccessionPaper paper;
    private final Papers papers;
    private final IssueExtract issueExtract;

    IssueSuccession(
            Competitions competitions,
            Successions successions,
            Successors successors,
            SuccessionPaper paper,
            Papers papers,
            IssueExtract issueExtract) {
        this.competitions = competitions;
        this.successions = successions;
        this.successors = successors;
        this.paper = paper;
        this.papers = papers;
        this.issueExtract = issueExtract;
    }

    @Transactional
    public void of(UUID id) {
        Succession succession = successions.find(id).orElseThrow();
        SuccessionContent content = paper.of(succession, successors.left(succession));
        issueExtract.of(
                papers.issue(
                        id.toString(),
                        1,
                        competitions
                                .find(succession.competitionId())
                                .orElseThrow()
                                .edition()
                                .toString(),
                        content),
                content);
    }
}
