package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The extensions of the intake. Whoever changes one holds {@link Competitions#counting}. */
public interface Extensions {

    void save(IntakeExtension extension);

    Optional<IntakeExtension> find(UUID id);

    /** In the order of their numbers. */
    List<IntakeExtension> ofCompetition(UUID competitionId);
}
