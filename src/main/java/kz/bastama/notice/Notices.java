package kz.bastama.notice;

import java.util.List;
import java.util.UUID;

/**
 * Messages to persons: kept in the cabinet, and sent by mail where a mail server is set. Called from an asynchronous step,
 * so that a mail server that is down is retried and seen, and never stops the act itself.
 */
public interface Notices {

    /**
     * Sends once: a second call with the same key does nothing. Each message stands in a transaction of its own, so that
     * the hundredth failing does not send the first ninety-nine again when the step is retried.
     *
     * @throws org.springframework.mail.MailException when the mail server cannot be reached: the step is to be retried. An
     *     address that the server refuses for good is noted and is no failure; the message stands in the cabinet
     */
    void send(Notice notice);

    /** Puts it among the messages of the person, in the present transaction; whatever mail there is goes another way. */
    void keep(Notice notice);

    /** All messages of the person, newest first, in the language of the present request. */
    List<SentNotice> of(UUID personId);
}
