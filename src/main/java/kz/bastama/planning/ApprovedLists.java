package kz.bastama.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The approved lists, for whoever calls a competition from them. */
public interface ApprovedLists {

    /** Newest first. */
    List<ApprovedList> all();

    Optional<ApprovedList> find(UUID id);

    /** The day of the order, without its directions. */
    Optional<LocalDate> approvedOn(UUID id);
}
