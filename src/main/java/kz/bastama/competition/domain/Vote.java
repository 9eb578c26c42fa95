package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** How a member of the competition commission voted on an application, by roll call. */
public record Vote(UUID applicationId, UUID personId, Choice choice, Instant at) {

    /** A recused member has declared a conflict of interest and does not count for that application. */
    public enum Choice {
        FOR,
        AGAINST,
        ABSTAIN,
        RECUSED;

        /** Empty for a word that is none. */
        public static Optional<Choice> of(String value) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(value))
                    .findFirst();
        }
    }
}
