package kz.bastama.planning.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.planning.domain.DiscussionComment;
import kz.bastama.planning.domain.DiscussionComments;
import org.springframework.stereotype.Repository;

@Repository
class StoredDiscussionComments implements DiscussionComments {

    private final DiscussionCommentRows rows;
    private final PlanningRowMapper mapper;

    StoredDiscussionComments(DiscussionCommentRows rows, PlanningRowMapper mapper) {
        this.rows = rows;
        this.mapper = mapper;
    }

    @Override
    public boolean claim(UUID key, UUID commentId) {
        return rows.claim(key, commentId) > 0;
    }

    @Override
    public boolean isClaimed(UUID key) {
        return rows.isClaimed(key);
    }

    @Override
    public DiscussionComment save(DiscussionComment comment) {
        return mapper.toComment(rows.save(mapper.toRow(comment)));
    }

    @Override
    public Optional<DiscussionComment> find(UUID id) {
        return rows.findById(id).map(mapper::toComment);
    }

    @Override
    public List<DiscussionComment> of(UUID listId) {
        return rows.findByListIdOrderByAt(listId).stream()
                .map(mapper::toComment)
                .toList();
    }
}
