package kz.bastama.competition.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        return papers.ofAggregate(competitionId.toString()).stream()
                .filter(paper -> TYPES.contains(paper.type().code()))
                .toList();
    }
}
