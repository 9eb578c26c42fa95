package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** How a member of the competition commission voted on an application, by roll call. */
public record Vote(UUID applicationId, UUID personId, Choice choice, Instant at) {

    /** A recused member has declared a conflict of interest and does not count for that application. */
    public enum Choice {
        FOR,
        AGAINST,
        ABSTAIN,
        RECUSED;

        public static Choice of(String value) {
            return valueOf(value.toUpperCase(Locale.ROOT));
        }
    }
}
