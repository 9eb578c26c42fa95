package kz.bastama.competition.application;

import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.paper.ConsolidatedSheetPaper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Component;

/** Issues the papers that go with the ranking: a consolidated sheet of each lot that has applications in it. */
@Component
class IssueConsolidatedSheets {

    private final Competitions competitions;
    private final Selection selection;
    private final ConsolidatedSheetPaper paper;
    private final Papers papers;

    IssueConsolidatedSheets(
            Competitions competitions, Selection selection, ConsolidatedSheetPaper paper, Papers papers) {
        this.competitions = competitions;
        this.selection = selection;
        this.paper = paper;
        this.papers = papers;
    }

    void of(Competition competition) {
        competitions.lotsOf(competition.id()).stream()
                .filter(lot -> selection.ranking(competition.id()).stream()
                        .anyMatch(ranked -> ranked.lotId().equals(lot.id())))
                .forEach(lot -> papers.issue(
                        competition.id().toString(),
                        lot.number(),
                        competition.edition().toString(),
                        paper.of(competition, lot)));
    }
}
