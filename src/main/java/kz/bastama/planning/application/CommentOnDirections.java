package kz.bastama.planning.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.DiscussionComment;
import kz.bastama.planning.domain.DiscussionComments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a comment of anybody while the discussion is open. */
@Service
public class CommentOnDirections {

    private final DirectionLists lists;
    private final DiscussionComments comments;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;

    CommentOnDirections(
            DirectionLists lists, DiscussionComments comments, Editions editions, Journal journal, Clock clock) {
        this.lists = lists;
        this.comments = comments;
        this.editions = editions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param key of the post: the same post once more makes no second comment */
    @Transactional
    public Verdict add(UUID key, UUID listId, UUID personId, Answers answers) {
        DirectionList list = lists.find(listId).orElseThrow();
        if (!list.takesComments(clock.instant())) {
            return Verdict.refused(Refusal.of(
                    "planning.discussionOver", editions.get(list.edition()).basis("terms.discussion")));
        }
        UUID id = UUID.randomUUID();
        if (!comments.claim(key, id)) {
            return Verdict.allowed();
        }
        UUID direction = answers.has("direction") ? UUID.fromString(answers.text("direction")) : null;
        comments.save(new DiscussionComment(
                id,
                listId,
                direction,
                personId,
                answers.text("authorName"),
                answers.text("comment"),
                clock.instant(),
                null,
                null,
                null,
                null));
        journal.record(JournalEntry.of(listId.toString(), "planning.commented")
                .by(answers.text("authorName"))
                .with(Map.of()));
        return Verdict.allowed();
    }
}
