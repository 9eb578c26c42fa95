package kz.bastama.planning.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bastama.document.Papers;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.paper.ListDecisionPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the paper: notice of what the customer decided on a list that the council does not support; one for each such decision. */
@Service
public class IssueListDecision {

    static final String TERM = "rejectionAnswer";

    private final DirectionLists lists;
    private final ListDecisionPaper paper;
    private final Papers papers;
    private final Terms terms;

    IssueListDecision(DirectionLists lists, ListDecisionPaper paper, Papers papers, Terms terms) {
        this.lists = lists;
        this.paper = paper;
        this.papers = papers;
        this.terms = terms;
    }

    @Transactional
    public void of(UUID listId, boolean dropped, OfficialText reason) {
        DirectionList list = lists.find(listId).orElseThrow();
        List<Term> decisions = terms.ofCase(listId.toString()).stream()
                .filter(term -> term.name().equals(TERM))
                .toList();
        Instant decided = decisions.get(decisions.size() - 1).closedAt();
        papers.issue(
                listId.toString(),
                decisions.size(),
                list.edition().toString(),
                paper.of(list, dropped, reason, decided));
    }
}
