package kz.bastama.planning.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface DiscussionCommentRows extends ListCrudRepository<DiscussionCommentRow, UUID> {

    List<DiscussionCommentRow> findByListIdOrderByAt(UUID listId);
}
