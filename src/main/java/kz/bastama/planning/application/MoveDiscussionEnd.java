package kz.bastama.planning.application;

import java.util.UUID;
import kz.bastama.legal.TermMoved;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows a change of the working calendar: the page of the discussion shows the same end as the term. */
@Service
public class MoveDiscussionEnd {

    private final DirectionLists lists;

    MoveDiscussionEnd(DirectionLists lists) {
        this.lists = lists;
    }

    @EventListener
    @Transactional
    public void on(TermMoved moved) {
        if (OpenDiscussion.TERM.equals(moved.name())) {
            lists.find(UUID.fromString(moved.caseId()))
                    .map(list -> list.discussionMoved(moved.to()))
                    .ifPresent(lists::save);
        }
    }
}
