package kz.bastama.competition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Applications that won, for contracting. */
public interface WonApplications {

    Optional<WonApplication> find(UUID applicationId);

    /** Directions of the approved list by the applications that won their lots, whatever became of the award. */
    Map<UUID, UUID> directionsOf(UUID listId);

    /** Spheres of the lots of these applications, by their ids. */
    Map<UUID, String> spheresOf(Set<UUID> applications);
}
