package kz.bastama.account;

/** Mail about an account itself: with a link that its reader alone may follow, or that something was changed. */
public interface LinkMail {

    /** Whether a mail server is set. Where none is, the link is shown to be handed over. */
    boolean isPossible();

    /** The address by which people outside reach a page of the portal. */
    String addressOf(String path);

    /**
     * Sends in the background as soon as the present transaction has committed, so that a mail server that is slow or down
     * neither holds up an act nor shows whom we know. A mail that cannot be sent is logged without its link.
     */
    void send(LinkLetter letter);
}
