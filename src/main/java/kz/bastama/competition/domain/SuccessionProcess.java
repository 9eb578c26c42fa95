package kz.bastama.competition.domain;

/** The case of a search for the next in rank as the use cases see it. */
public interface SuccessionProcess {

    /** @param commission whether the competition commission names the next in rank; else the operator does by the ranking */
    void start(Succession succession, Competition competition, Lot lot, boolean commission, boolean openToObjection);
}
