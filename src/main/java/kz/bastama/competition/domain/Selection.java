package kz.bastama.competition.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.legal.OfficialText;

/** What came of the expertise and of the votes. */
public interface Selection {

    /** Those that were ranked before keep the reasons of a departure. */
    void keepRanking(UUID competitionId, List<Ranked> ranking);

    /** By lot and rank; of equal ones the one that was received first. */
    List<Ranked> ranking(UUID competitionId);

    void cast(UUID competitionId, Vote vote);

    List<Vote> votes(UUID competitionId);

    /** The commission meets anew, and votes anew: only who stepped back stays out. Returns how many votes lapsed. */
    int lapseVotes(UUID competitionId);

    /** The same for these applications alone, whose ranking changed. */
    int lapseVotes(UUID competitionId, Collection<UUID> applicationIds);

    /** Why the commission departs from the ranking at that application, and by which criterion of the edition. */
    void keepDeparture(UUID applicationId, String criterion, OfficialText reason);

    /** Criteria by application; of old reasons there is none. */
    Map<UUID, String> departureCriteria(UUID competitionId);

    /** Reasons by application. */
    Map<UUID, OfficialText> departures(UUID competitionId);

    void keepAwards(UUID competitionId, UUID lotId, List<Award> awards);

    /** Awards that stand, by lot, in the order of their rank. */
    Map<UUID, List<Award>> awards(UUID competitionId);

    /** Before any contract: the commission considered the lot again, and the award was never one to contract on. */
    void takeBack(UUID applicationId);

    /** Directions of that approved list by the applications that were awarded money for them, fallen awards too. */
    Map<UUID, UUID> awardedDirections(UUID listId);

    /** Spheres of the lots of these applications, by their ids. */
    Map<UUID, String> spheresOf(Set<UUID> applications);

    /** The award stands no more; false when there is none that stands. */
    boolean fell(FallenAward fallen);

    /** Awards that fell away, in the order of their falling. */
    List<FallenAward> fallen(UUID competitionId);
}
