package kz.bastama.planning.persistence;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

@Table("planning_comments")
record DiscussionCommentRow(
        @Id UUID id,
        UUID listId,
        UUID directionId,
        UUID personId,
        String authorName,
        String text,
        Instant at,
        String answer,
        String decision,
        Instant answeredAt,
        @Version Integer version) {}
