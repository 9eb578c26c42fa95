package kz.bastama.planning.domain;

/** A proposal waits for its answer, or has it. */
public enum ProposalState {
    REGISTERED,
    ANSWERED
}
