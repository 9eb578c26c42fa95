package kz.bastama.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;

/** The registered proposals. */
public interface Proposals {

    Proposal save(Proposal proposal);

    Optional<Proposal> find(UUID id);

    /**
     * Takes the key of a post for a proposal; of two posts at once the second waits for the first.
     *
     * @return the proposal that holds the key: this one, or the earlier one
     */
    UUID claim(UUID key, UUID proposalId);

    Optional<Proposal> findByKey(UUID key);

    Optional<Proposal> findByNumber(String number);

    /** The next number of the year. */
    String nextNumber(int year);

    /**
     * Newest first, unless sorted otherwise.
     *
     * @param customerCode or null for all customers
     * @param state or null for all
     * @param text part of the number, author, goal or problem, or empty
     * @param sort {@code author} or {@code registered}, with a minus the other way round; any other is the default
     */
    Page<Proposal> search(String customerCode, ProposalState state, String text, String sort, int page);

    /** Wholly or in part accepted for the lists of that customer and year, in the order of their numbers. */
    List<Proposal> accepted(String customerCode, int year);

    /** Proposals of that author's account, newest first. */
    List<Proposal> of(UUID personId);
}
