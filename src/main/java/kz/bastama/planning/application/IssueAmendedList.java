package kz.bastama.planning.application;

import java.util.UUID;
import kz.bastama.document.Papers;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.paper.DirectionListPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the next revision of the List of priority directions; the earlier ones stay. */
@Service
public class IssueAmendedList {

    private final DirectionLists lists;
    private final Amendments amendments;
    private final DirectionListPaper paper;
    private final Papers papers;

    IssueAmendedList(DirectionLists lists, Amendments amendments, DirectionListPaper paper, Papers papers) {
        this.lists = lists;
        this.amendments = amendments;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID listId) {
        DirectionList list = lists.find(listId).orElseThrow();
        papers.issue(
                listId.toString(), amendments.inForce(listId), list.edition().toString(), paper.of(list));
    }
}
