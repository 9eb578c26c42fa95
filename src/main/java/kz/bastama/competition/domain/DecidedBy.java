package kz.bastama.competition.domain;

import kz.bastama.legal.Edition;

/** Who names the winners by the rules of the case: until mid-2025 the experts, since then a commission after them. */
public enum DecidedBy {
    EXPERT_COMMISSION("expertCommission"),
    COMPETITION_COMMISSION("competitionCommission");

    public static final String KEY = "selection.decidedBy";

    private final String value;

    DecidedBy(String value) {
        this.value = value;
    }

    public static DecidedBy of(Edition edition) {
        for (DecidedBy one : values()) {
            if (one.value.equals(edition.text(KEY))) {
                return one;
            }
        }
        throw new IllegalStateException(KEY + " of " + edition.id() + " names no commission: " + edition.text(KEY));
    }

    /** The body whose protocol the award rests on. */
    public Body body() {
        return this == EXPERT_COMMISSION ? Body.EXPERTS : Body.COMMISSION;
    }
}
