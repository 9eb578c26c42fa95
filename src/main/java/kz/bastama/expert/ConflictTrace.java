package kz.bastama.expert;

/**
 * One thing that a person and an applicant have in common.
 *
 * @param value what it is, as officers may read it: never an IIN
 */
public record ConflictTrace(Kind kind, String value) {

    /** What ties them, and whether it is beyond doubt; an officer can dismiss only what leaves doubt. */
    public enum Kind {
        HEAD_NUMBER(true),
        FOUNDER_NUMBER(true),
        TIE_NUMBER(true),
        ACTS_FOR(true),
        HEAD_NAME(false),
        FOUNDER_NAME(false),
        CONTACT_NAME(false),
        TIE_NAME(false),
        TIE_TO_FOUNDER(false),
        ADDRESS(false),
        PHONE(false),
        ACCOUNT(false);

        private final boolean certain;

        Kind(boolean certain) {
            this.certain = certain;
        }

        public boolean isCertain() {
            return certain;
        }
    }
}
