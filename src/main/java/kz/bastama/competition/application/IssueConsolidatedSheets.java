package kz.bastama.competition.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.paper.ConsolidatedSheetContent;
import kz.bastama.competition.paper.ConsolidatedSheetPaper;
import kz.bastama.document.Paper;
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
                        paper.of(competition, lot, null)));
    }

    /** In the place of the former sheet of the lot; empty where it has none yet. */
    Optional<Paper> again(Competition competition, Lot lot) {
        List<Paper> former = papers.ofAggregate(competition.id().toString()).stream()
                .filter(one -> one.type().equals(ConsolidatedSheetContent.TYPE))
                .filter(one -> ConsolidatedSheetContent.lotOf(one.revision()) == lot.number())
                .toList();
        return former.stream()
                .max(Comparator.comparingInt(Paper::revision))
                .map(last -> papers.issue(
                        competition.id().toString(),
                        ConsolidatedSheetContent.revision(lot.number(), former.size()),
                        competition.edition().toString(),
                        paper.of(competition, lot, last.number())));
    }
}
