package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.paper.ScoreSheetPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: score sheet of one expert for one application. Each edition of the sheet is a paper; the older ones stay. */
@Service
public class IssueScoreSheet {

    private final Reviews reviews;
    private final Competitions competitions;
    private final ScoreSheetPaper paper;
    private final Papers papers;

    IssueScoreSheet(Reviews reviews, Competitions competitions, ScoreSheetPaper paper, Papers papers) {
        this.reviews = reviews;
        this.competitions = competitions;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID sheetId) {
        Review sheet = reviews.find(sheetId).orElseThrow();
        if (sheet.isFinal()) { // reopened or dropped meanwhile: what is not final is no paper
            Competition competition = competitions.find(sheet.competitionId()).orElseThrow();
            papers.issue(
                    sheetId.toString(), sheet.edition(), competition.edition().toString(), paper.of(sheet));
        }
    }
}
