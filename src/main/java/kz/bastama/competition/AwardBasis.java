package kz.bastama.competition;

/** What an award rests on: whose paper names the winner. */
public enum AwardBasis {
    EXPERT_PROTOCOL,
    COMMISSION_PROTOCOL,
    /** The operator named the next in rank after a winner that did not sign. */
    OPERATOR_DECISION
}
