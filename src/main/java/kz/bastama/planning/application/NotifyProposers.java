package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.paper.ListDecisionContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the authors of accepted proposals that the council does not support the list, why, and what the customer decided. */
@Service
public class NotifyProposers {

    private final DirectionLists lists;
    private final TellAuthors tellAuthors;
    private final Papers papers;

    NotifyProposers(DirectionLists lists, TellAuthors tellAuthors, Papers papers) {
        this.lists = lists;
        this.tellAuthors = tellAuthors;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID listId, boolean dropped, OfficialText reason) {
        DirectionList list = lists.find(listId).orElseThrow();
        tellAuthors.of(
                list,
                "planning.listUnsupported",
                paperOf(listId),
                Map.of(
                        "year", Integer.toString(list.year()),
                        "minutes", list.council().number(),
                        "remarks", list.council().remarks(),
                        "dropped", Boolean.toString(dropped),
                        "reason", reason));
    }

    /** The paper that was issued last: one list may be decided on more than once. */
    private String paperOf(UUID listId) {
        return papers.ofAggregate(listId.toString()).stream()
                .filter(paper -> paper.type().equals(ListDecisionContent.TYPE))
                .map(Paper::number)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
