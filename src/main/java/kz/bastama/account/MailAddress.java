package kz.bastama.account;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** What somebody typed as the address of a mailbox on the internet. */
public record MailAddress(String text) {

    private static final int LONGEST = 200;
    private static final String ONE_MAILBOX = "[^@\\s,;:<>()\"]+@[^@\\s,;:<>()\"]+\\.[^@\\s,;:<>()\"]+";

    /** Whether mail can be sent to it: what the mail server would refuse to read is told to whoever typed it. */
    public boolean isFit() {
        return text.length() <= LONGEST && text.matches(ONE_MAILBOX) && isMailable(text);
    }

    private static boolean isMailable(String text) {
        try {
            return new InternetAddress(text, true).getAddress().equals(text);
        } catch (AddressException unfit) {
            return false;
        }
    }
}
