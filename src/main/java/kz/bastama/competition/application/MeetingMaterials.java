package kz.bastama.competition.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.paper.ConsolidatedSheetContent;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Component;

/** The papers that lie before the competition commission when it meets. */
@Component
public class MeetingMaterials {

    private static final Set<String> TYPES =
            Set.of("announcement", "check-conclusion", "expert-protocol", "consolidated-sheet");

    private final Papers papers;

    MeetingMaterials(Papers papers) {
        this.papers = papers;
    }

    public List<Paper> of(UUID competitionId) {
        List<Paper> all = papers.ofAggregate(competitionId.toString()).stream()
                .filter(paper -> TYPES.contains(paper.type().code()))
                .toList();
        return all.stream()
                .filter(paper -> all.stream().noneMatch(later -> ConsolidatedSheetContent.replaces(later, paper)))
                .toList();
    }
}
