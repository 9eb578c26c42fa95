package kz.bastama.ngodatabase;

/** How an organisation stands with its yearly data. */
public enum Standing {
    IN_TIME,
    LATE,
    ABSENT
}
