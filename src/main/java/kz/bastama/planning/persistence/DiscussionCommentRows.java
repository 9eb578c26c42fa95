package kz.bastama.planning.persistence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DiscussionCommentRows extends ListCrudRepository<DiscussionCommentRow, UUID> {

    @Modifying
    @Query("insert into planning_form_keys values (:key, :commentId) on conflict do nothing")
    int claim(UUID key, UUID commentId);

    @Query("select exists (select from planning_form_keys where form_key = :key)")
    boolean isClaimed(UUID key);

    List<DiscussionCommentRow> findByListIdOrderByAt(UUID listId);
}
