package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bastama.competition.Award;

/**
 * The decision on one lot: in the order of the ranking, an application that reached the pass mark, is carried by whoever decides,
 * and still fits into the money of the lot, wins.
 */
public class LotVerdict {

    private final List<Ranked> ranking;
    private final Map<UUID, Application> applications;
    private final Predicate<UUID> carried;
    private final BigDecimal money;
    private final Map<UUID, BigDecimal> sums;

    /** @param carried what the commission voted for; everything where the ranking alone decides */
    public LotVerdict(List<Ranked> ranking, List<Application> applications, Predicate<UUID> carried, BigDecimal money) {
        this(ranking, applications, carried, money, Map.of());
    }

    /** @param sums what is voted on where it is less than what is asked, by application */
    public LotVerdict(
            List<Ranked> ranking,
            List<Application> applications,
            Predicate<UUID> carried,
            BigDecimal money,
            Map<UUID, BigDecimal> sums) {
        this.sums = Map.copyOf(sums);
        this.ranking = List.copyOf(ranking);
        this.applications = applications.stream().collect(Collectors.toMap(Application::id, Function.identity()));
        this.carried = carried;
        this.money = money;
    }

    /** Whether whoever decides carried it. */
    public boolean carries(UUID applicationId) {
        return carried.test(applicationId);
    }

    public List<Award> awards() {
        List<Award> awards = new ArrayList<>();
        BigDecimal left = money;
        for (Ranked ranked : ranking) {
            Application application = applications.get(ranked.applicationId());
            if (ranked.passed()
                    && carried.test(ranked.applicationId())
                    && sum(application).compareTo(left) <= 0) {
                awards.add(new Award(application.id(), application.organisationId(), ranked.rank(), sum(application)));
                left = left.subtract(sum(application));
            }
        }
        return awards;
    }

    /** Carried, but without money: they take the place of a winner that falls away, in the order of the ranking. */
    public List<UUID> reserve() {
        List<UUID> winners = awards().stream().map(Award::applicationId).toList();
        return ranking.stream()
                .filter(Ranked::passed)
                .map(Ranked::applicationId)
                .filter(carried)
                .filter(application -> !winners.contains(application))
                .toList();
    }

    private BigDecimal sum(Application application) {
        return sums.getOrDefault(application.id(), application.asked());
    }

    /** Whether the commission departs from the ranking there: a lower one wins where this one is voted down. */
    public boolean departsAt(UUID applicationId) {
        List<UUID> winners = awards().stream().map(Award::applicationId).toList();
        return departures().contains(applicationId)
                && ranking.stream()
                        .map(Ranked::applicationId)
                        .dropWhile(one -> !one.equals(applicationId))
                        .anyMatch(winners::contains);
    }

    /** Applications that reached the pass mark and are voted down: each needs a reason that is published. */
    public List<UUID> departures() {
        return ranking.stream()
                .filter(Ranked::passed)
                .map(Ranked::applicationId)
                .filter(carried.negate())
                .toList();
    }
}
