package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was asked about final sheets. Whoever changes one holds {@link Competitions#counting}. */
public interface SheetRequests {

    void save(SheetRequest request);

    Optional<SheetRequest> find(UUID id);

    /** In the order of asking. */
    List<SheetRequest> ofCompetition(UUID competitionId);
}
