package kz.bastama.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Page;

/** The lists of priority directions. */
public interface DirectionLists {

    DirectionList save(DirectionList list);

    Optional<DirectionList> find(UUID id);

    /** The list of that customer for that year; there is one. */
    Optional<DirectionList> of(String customerCode, int year);

    /** Lists in the states, newest first. */
    List<DirectionList> in(ListState... states);

    /**
     * The latest year first, or the earliest.
     *
     * @param customerCode or null for all customers
     * @param state or null for all
     * @param sort {@code year} for the earliest first
     */
    Page<DirectionList> search(String customerCode, ListState state, String sort, int page);
}
