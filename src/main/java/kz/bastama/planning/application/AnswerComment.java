package kz.bastama.planning.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.DiscussionComment;
import kz.bastama.planning.domain.DiscussionComments;
import kz.bastama.planning.domain.ListState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a comment of the discussion its answer; it may be changed until the summary is made. */
@Service
public class AnswerComment {

    private static final String ELSEWHERE = "planning.commentElsewhere";

    private final DirectionLists lists;
    private final DiscussionComments comments;
    private final Journal journal;
    private final Clock clock;

    AnswerComment(DirectionLists lists, DiscussionComments comments, Journal journal, Clock clock) {
        this.lists = lists;
        this.comments = comments;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param version version of the comment that the officer saw: an answer given meanwhile is not written over */
    @Transactional
    public Verdict with(UUID listId, UUID commentId, Integer version, String decision, String answer) {
        DirectionList list = lists.find(listId).orElseThrow();
        if (list.state() != ListState.DISCUSSION && list.state() != ListState.SUMMARY) {
            return Verdict.refused(Refusal.of("planning.summaryMade", null));
        }
        DiscussionComment comment = comments.find(commentId)
                .filter(found -> found.listId().equals(listId))
                .orElseThrow();
        if (!comment.version().equals(version)) {
            return Verdict.refused(Refusal.of(ELSEWHERE, null));
        }
        comments.save(comment.seenAs(version).answered(answer, decision, clock.instant()));
        journal.record(JournalEntry.of(listId.toString(), "planning.commentAnswered")
                .with(Map.of("author", comment.authorName(), "decision", decision)));
        return Verdict.allowed();
    }

    /** Whether somebody else answered what the officer saw unanswered, or answered anew. */
    public static boolean isElsewhere(Verdict verdict) {
        return verdict.refusals().stream().anyMatch(one -> one.code().equals(ELSEWHERE));
    }
}
