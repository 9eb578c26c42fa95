package kz.bastama.engine;

/** What officers, and in the end managers, are told of the term of a task; each once for a task. */
public enum ReminderKind {
    /** So many working days before the term ends. */
    NEAR_TERM,
    /** On the last day of the term. */
    LAST_DAY,
    /** So many working days after the end: managers are told too. */
    OVERDUE
}
