package kz.bastama.planning.application;

import java.util.UUID;
import kz.bastama.document.Papers;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.paper.DirectionListPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: List of priority directions of state grants. */
@Service
public class IssueDirectionList {

    private final DirectionLists lists;
    private final DirectionListPaper paper;
    private final Papers papers;

    IssueDirectionList(DirectionLists lists, DirectionListPaper paper, Papers papers) {
        this.lists = lists;
        this.paper = paper;
        this.papers = papers;
    }

    @Transactional
    public void of(UUID listId) {
        DirectionList list = lists.find(listId).orElseThrow();
        papers.issue(listId.toString(), 1, list.edition().toString(), paper.of(list));
    }
}
