package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.Award;

/**
 * The decision on one lot as it follows from the votes: in the order of the ranking, an application that reached the pass mark,
 * has more than half of the votes of those who could vote on it, and still fits into the money of the lot, wins.
 */
public class LotVerdict {

    private final List<Ranked> ranking;
    private final Map<UUID, Application> applications;
    private final List<Vote> votes;
    private final BigDecimal money;

    public LotVerdict(List<Ranked> ranking, List<Application> applications, List<Vote> votes, BigDecimal money) {
        this.ranking = List.copyOf(ranking);
        this.applications = applications.stream().collect(Collectors.toMap(Application::id, Function.identity()));
        this.votes = List.copyOf(votes);
        this.money = money;
    }

    public List<Award> awards() {
        List<Award> awards = new ArrayList<>();
        BigDecimal left = money;
        for (Ranked ranked : ranking) {
            Application application = applications.get(ranked.applicationId());
            if (ranked.passed()
                    && isCarried(ranked.applicationId())
                    && application.asked().compareTo(left) <= 0) {
                awards.add(
                        new Award(application.id(), application.organisationId(), ranked.rank(), application.asked()));
                left = left.subtract(application.asked());
            }
        }
        return awards;
    }

    /** Applications passed over although a lower one wins: each needs a reason that is published. */
    public List<UUID> departures() {
        List<UUID> winners = awards().stream().map(Award::applicationId).toList();
        int last = -1;
        for (int i = 0; i < ranking.size(); i++) {
            if (winners.contains(ranking.get(i).applicationId())) {
                last = i;
            }
        }
        return ranking.subList(0, last + 1).stream()
                .filter(Ranked::passed)
                .map(Ranked::applicationId)
                .filter(application -> !isCarried(application))
                .toList();
    }

    private boolean isCarried(UUID application) {
        long could = count(application, Vote.Choice.FOR)
                + count(application, Vote.Choice.AGAINST)
                + count(application, Vote.Choice.ABSTAIN);
        return count(application, Vote.Choice.FOR) * 2 > could;
    }

    private long count(UUID application, Vote.Choice choice) {
        return votes.stream()
                .filter(vote -> vote.applicationId().equals(application) && vote.choice() == choice)
                .count();
    }
}
