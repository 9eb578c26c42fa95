package kz.bastama.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where messages are kept. */
public interface Letters {

    /** @return false when a message with that key is there already */
    boolean add(Letter letter);

    void markMailed(UUID id, Instant at);

    /** Notes that the mail server will never take that address. */
    void markUndeliverable(UUID id, Instant at);

    /** Newest first. */
    List<Letter> of(UUID personId, int limit, long offset);

    /** The message, if it is that person's. */
    Optional<Letter> find(UUID id, UUID personId);

    long count(UUID personId);

    long unread(UUID personId);

    void markRead(UUID id, Instant at);

    void markAllRead(UUID personId, Instant at);
}
