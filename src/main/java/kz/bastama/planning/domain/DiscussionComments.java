package kz.bastama.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The comments of the public discussions. */
public interface DiscussionComments {

    DiscussionComment save(DiscussionComment comment);

    Optional<DiscussionComment> find(UUID id);

    /** In the order in which they came. */
    List<DiscussionComment> of(UUID listId);
}
