package kz.bastama.competition.domain;

/** How somebody took part in a meeting. */
public enum Attendance {
    UNKNOWN,
    IN_PERSON,
    REMOTE,
    ABSENT;

    public boolean isPresent() {
        return this == IN_PERSON || this == REMOTE;
    }
}
