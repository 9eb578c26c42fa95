package kz.bastama.expert.application;

import java.util.UUID;
import kz.bastama.legal.Verdict;

/** What came of entering a person in a registry. */
public sealed interface Entrance {

    /** @param firstPassword to hand over, shown once; null where the person had an account already */
    record Entered(UUID id, String login, String firstPassword) implements Entrance {

        @Override
        public String toString() {
            return "Entered " + id;
        }
    }

    record Refused(Verdict verdict) implements Entrance {}
}
