package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.paper.CancellationPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: notice of cancellation. */
@Service
public class IssueCancellationNotice {

    private final Competitions competitions;
    private final CancellationPaper paper;
    private final Papers papers;

    IssueCancellationNotice(Competitions competitions, CancellationPaper paper, Papers papers) {
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
