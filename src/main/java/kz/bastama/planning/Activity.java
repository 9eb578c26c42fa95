package kz.bastama.planning;

/** What the operator's yearly report counts, in the order of a grant's road. */
public enum Activity {
    /** Competitions announced, with the money of their lots. */
    ANNOUNCED,
    /** Applications received and not withdrawn, with the sums asked. */
    APPLIED,
    ADMITTED,
    /** Not admitted by the formal check. */
    REFUSED,
    AWARDED,
    /** Agreements signed by both sides. */
    AGREED,
    PAID,
    RETURNED,
    /** Monitoring visits with a finished act. */
    VISITED,
    /** Visits that found what is to be remedied or paid back. */
    BREACHED,
    /** Reports accepted, with the spending that is confirmed. */
    REPORTED,
    COMPLETED,
    /** Agreements ended because the obligations were not met. */
    BROKEN,
    EVALUATED,
    /** Those of the evaluated that were found effective. */
    EFFECTIVE;

    /** Whether tenge belong to it; the others are only counted. */
    public boolean hasSum() {
        return switch (this) {
            case ANNOUNCED, APPLIED, AWARDED, AGREED, PAID, RETURNED, REPORTED -> true;
            default -> false;
        };
    }
}
