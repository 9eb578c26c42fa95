package kz.bastama.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The comments of the public discussions. */
public interface DiscussionComments {

    /**
     * Takes the key of a post for a comment; of two posts at once the second waits for the first.
     *
     * @return false when a comment has come of this post already
     */
    boolean claim(UUID key, UUID commentId);

    boolean isClaimed(UUID key);

    DiscussionComment save(DiscussionComment comment);

    Optional<DiscussionComment> find(UUID id);

    /** In the order in which they came. */
    List<DiscussionComment> of(UUID listId);
}
