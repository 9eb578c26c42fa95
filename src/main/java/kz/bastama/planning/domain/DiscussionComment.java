package kz.bastama.planning.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody said in the public discussion, and what was answered.
 *
 * @param directionId the direction that it is about, or null for the list as a whole
 * @param decision {@code accepted}, {@code partly} or {@code rejected}; null until answered
 */
public record DiscussionComment(
        UUID id,
        UUID listId,
        UUID directionId,
        UUID personId,
        String authorName,
        String text,
        Instant at,
        String answer,
        String decision,
        Instant answeredAt,
        Integer version) {

    public boolean isAnswered() {
        return decision != null;
    }

    /** The same comment as somebody saw it: saving it fails when it has changed since. */
    public DiscussionComment seenAs(Integer seen) {
        return new DiscussionComment(
                id, listId, directionId, personId, authorName, text, at, answer, decision, answeredAt, seen);
    }

    public DiscussionComment answered(String answer, String decision, Instant at) {
        return new DiscussionComment(
                id, listId, directionId, personId, authorName, text, this.at, answer, decision, at, version);
    }
}
