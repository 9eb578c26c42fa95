package kz.bastama.account;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;

/** What somebody typed as the address of a mailbox on the internet. */
public record MailAddress(String text) {

    private static final int LONGEST = 200;
    private static final String ONE_MAILBOX = "[\\x21-\\x7E&&[^@,;:<>()\"]]+@[^@\\s,;:<>()\"]+\\.[^@\\s,;:<>()\"]+";

    /** Whether mail can be sent to it: what the mail server would refuse to read is told to whoever typed it. */
    public boolean isFit() {
        return text.length() <= LONGEST && text.matches(ONE_MAILBOX) && isMailable();
    }

    /**
     * As a mail server of any age reads it, which takes other letters for whatever their last eight bits are: the name of the
     * domain in Latin letters (RFC 5891). Before the at sign it has none but those.
     */
    public String routed() {
        int at = text.lastIndexOf('@');
        return text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1));
    }

    private boolean isMailable() {
        try {
            return new InternetAddress(text, true).getAddress().equals(text) && !routed().isEmpty();
        } catch (AddressException | IllegalArgumentException unfit) {
            return false;
        }
    }
}
