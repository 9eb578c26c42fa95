package kz.bastama.account;

/** Which mail addresses their owners have confirmed by a link. */
public interface MailAddresses {

    /** Whether messages may go to the address that the person has now. */
    boolean isConfirmed(Person person);
}
