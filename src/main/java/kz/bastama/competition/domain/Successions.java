package kz.bastama.competition.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/** The searches for the next in rank, their votes and reasons. Whoever changes one holds {@link Competitions#counting}. */
public interface Successions {

    /** Fails when the named one was named elsewhere before: an application is offered a grant once. */
    void save(Succession succession);

    Optional<Succession> find(UUID id);

    /** The one that the application was named in. */
    Optional<Succession> naming(UUID applicationId);

    /** In the order of their opening. */
    List<Succession> ofCompetition(UUID competitionId);

    void cast(UUID id, Vote vote);

    List<Vote> votes(UUID id);

    /** Takes all votes away but the recusals; returns how many. */
    int lapseVotes(UUID id);

    /** Why the commission passes an application over, and by which criterion of the edition. */
    void keepReason(UUID id, UUID applicationId, String criterion, OfficialText reason);

    /** Criteria by application; of old reasons there is none. */
    Map<UUID, String> criteria(UUID id);

    /** Reasons by application. */
    Map<UUID, OfficialText> reasons(UUID id);
}
