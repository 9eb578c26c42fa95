package kz.bastama.competition.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The score sheets. */
public interface Reviews {

    void save(Review review);

    /** Waits until nobody else writes the sheet. */
    Optional<Review> find(UUID id);

    UUID competitionOf(UUID id);

    List<Review> ofCompetition(UUID competitionId);

    List<Review> ofApplication(UUID applicationId);

    /** All that these persons were ever given. */
    List<Review> ofPersons(Collection<UUID> persons);
}
