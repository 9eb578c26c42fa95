package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The translations of applications. Whoever changes one holds {@link Competitions#counting}. */
public interface Translations {

    void save(Translation translation);

    Optional<Translation> find(UUID id);

    Optional<Translation> find(UUID applicationId, String language);

    List<Translation> ofApplication(UUID applicationId);

    List<Translation> ofCompetition(UUID competitionId);

    /** The application that this file translates. */
    Optional<Translation> ofFile(UUID fileId);
}
