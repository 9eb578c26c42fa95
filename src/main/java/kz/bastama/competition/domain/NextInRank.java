package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who may take the place of a winner that fell away, in the order of the ranking of the lot.
 *
 * @param candidates admitted, reached the pass mark, were never offered a grant before, and ask no more than is left
 */
public record NextInRank(List<Ranked> candidates) {

    public NextInRank {
        candidates = List.copyOf(candidates);
    }

    /**
     * @param offered applications that won or were named before, whatever became of them
     * @param left money of the lot that nobody has
     */
    public static NextInRank among(
            List<Ranked> ranking, Collection<Application> applications, Set<UUID> offered, BigDecimal left) {
        return among(ranking, applications, offered, left, Application::asked);
    }

    /** @param sum what an application would get */
    public static NextInRank among(
            List<Ranked> ranking,
            Collection<Application> applications,
            Set<UUID> offered,
            BigDecimal left,
            Function<Application, BigDecimal> sum) {
        Map<UUID, Application> byId =
                applications.stream().collect(Collectors.toMap(Application::id, Function.identity()));
        return new NextInRank(ranking.stream()
                .filter(Ranked::passed)
                .filter(ranked -> !offered.contains(ranked.applicationId()))
                .filter(ranked -> {
                    Application application = byId.get(ranked.applicationId());
                    return application != null
                            && application.state() == ApplicationState.ADMITTED
                            && sum.apply(application).compareTo(left) <= 0;
                })
                .toList());
    }

    /** Those on the reserve list come first: only where none of them is left are the others looked at. */
    public NextInRank preferring(Collection<UUID> reserve) {
        List<Ranked> preferred = candidates.stream()
                .filter(candidate -> reserve.contains(candidate.applicationId()))
                .toList();
        return preferred.isEmpty() ? this : new NextInRank(preferred);
    }

    public boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** The first one that is carried by whoever decides. */
    public Optional<UUID> first(Predicate<UUID> carried) {
        return candidates.stream().map(Ranked::applicationId).filter(carried).findFirst();
    }

    /** Those above the first that is carried: each needs a reason that is written down. */
    public List<UUID> passedOver(Predicate<UUID> carried) {
        return candidates.stream()
                .map(Ranked::applicationId)
                .takeWhile(carried.negate())
                .toList();
    }
}
