package kz.bastama.account;

import java.util.UUID;

/** Mail to an address whose reader may have no account: with a link that this reader alone may follow, or that something was done. */
public interface LinkMail {

    /** Whether a mail server is set. Where none is, the link is shown to be handed over. */
    boolean isPossible();

    /** The address by which people outside reach a page of the portal. */
    String addressOf(String path);

    /**
     * Sends in the background as soon as the present transaction has committed, so that a mail server that is slow or down
     * neither holds up an act nor shows whom we know. A mail that cannot be sent is logged without its link.
     */
    default void send(LinkLetter letter) {
        send(letter, () -> {});
    }

    /** @param unsent what is undone where the mail could not be sent: in the background, in a transaction of its own */
    void send(LinkLetter letter, Runnable unsent);

    /**
     * Sends at once, for a step that is retried.
     *
     * @param name the same for the same mail: a second copy after a failed commit is recognised as one
     * @return false where the server will never take that address, or none is set
     * @throws org.springframework.mail.MailException when the mail server cannot be reached: the step is to be retried
     */
    boolean deliver(LinkLetter letter, UUID name);
}
