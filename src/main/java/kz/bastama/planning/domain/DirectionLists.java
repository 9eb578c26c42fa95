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

    /** Newest first; {@code customerCode} and {@code state} null for all. */
    Page<DirectionList> search(String customerCode, ListState state, int page);
}
