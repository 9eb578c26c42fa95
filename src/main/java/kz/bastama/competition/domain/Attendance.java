package kz.bastama.competition.domain;

import java.util.Arrays;
import java.util.Optional;

/** How somebody took part in a meeting. */
public enum Attendance {
    UNKNOWN,
    IN_PERSON,
    REMOTE,
    ABSENT;

    /** Empty for a word that is none. */
    public static Optional<Attendance> of(String value) {
        return Arrays.stream(values()).filter(one -> one.name().equals(value)).findFirst();
    }

    public boolean isPresent() {
        return this == IN_PERSON || this == REMOTE;
    }
}
