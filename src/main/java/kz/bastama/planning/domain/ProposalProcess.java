package kz.bastama.planning.domain;

/** The case of a proposal as the use cases see it. */
public interface ProposalProcess {

    void start(Proposal proposal);
}
