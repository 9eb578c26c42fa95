package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.paper.NotHeldPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: act that the competition was not held. */
@Service
public class IssueNotHeldAct {

    private final Competitions competitions;
    private final NotHeldPaper paper;
    private final Papers papers;

    IssueNotHeldAct(Competitions competitions, NotHeldPaper paper, Papers papers) {
        this.competitions = competitions;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        papers.issue(competitionId.toString(), 1, competition.edition().toString(), paper.of(competition));
    }
}
