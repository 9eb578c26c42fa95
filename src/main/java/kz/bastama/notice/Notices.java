package kz.bastama.notice;

import java.util.List;
import java.util.UUID;

/**
 * Messages to persons: kept in the cabinet, and sent by mail where a mail server is set. Called from an asynchronous step,
 * so that a mail server that is down is retried and seen, and never stops the act itself.
 */
public interface Notices {

    /** Sends once: a second call with the same key does nothing. */
    void send(Notice notice);

    List<SentNotice> of(UUID personId);
}
