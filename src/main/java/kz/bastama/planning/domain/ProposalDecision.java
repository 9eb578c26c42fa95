package kz.bastama.planning.domain;

import java.util.Locale;

/** What became of a proposal. Each answer carries a reason. */
public enum ProposalDecision {
    ACCEPTED,
    PARTLY,
    REJECTED;

    /** Reads the value of the staff form: {@code accepted}, {@code partly}, {@code rejected}. */
    public static ProposalDecision of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }
}
