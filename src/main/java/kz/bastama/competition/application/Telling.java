package kz.bastama.competition.application;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.mail.MailException;

/**
 * Tells many of the same. One whose mailbox does not take the letter keeps nobody else waiting: the others are told first, then the
 * step fails as a whole and is tried again for the one. The error names no address: it is kept for years.
 */
final class Telling {

    private int failed;
    private int asked;

    void each(Collection<UUID> whom, Consumer<UUID> tell) {
        for (UUID one : whom) {
            asked++;
            try {
                tell.accept(one);
            } catch (MailException unreachable) {
                failed++;
            }
        }
    }

    /** @throws IllegalStateException when somebody could not be reached, so that the step is tried again */
    void end() {
        if (failed > 0) {
            throw new IllegalStateException(
                    failed + " of " + asked + " letters could not be handed to the mail server");
        }
    }
}
