package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The votes of those present. An application is carried by more than the share that the rules ask of those who could vote on it;
 * where as many are for as against, the chair's own vote may decide. Who is recused cannot vote.
 *
 * @param majority share that must be exceeded, for example {@code 1/2}
 * @param chair who breaks a tie; null where nobody does
 */
public record Ballot(List<Vote> votes, String majority, UUID chair) implements Predicate<UUID> {

    public Ballot {
        votes = List.copyOf(votes);
    }

    @Override
    public boolean test(UUID application) {
        String[] share = majority.split("/");
        BigDecimal needed = BigDecimal.valueOf(could(application)).multiply(new BigDecimal(share[0].strip()));
        BigDecimal given =
                BigDecimal.valueOf(count(application, Vote.Choice.FOR)).multiply(new BigDecimal(share[1].strip()));
        return given.compareTo(needed) > 0 || isTied(application) && chairIsFor(application);
    }

    /** As many for as against, and somebody voted. */
    public boolean isTied(UUID application) {
        long given = count(application, Vote.Choice.FOR);
        return given > 0 && given == count(application, Vote.Choice.AGAINST);
    }

    private boolean chairIsFor(UUID application) {
        return votes.stream()
                .anyMatch(vote -> vote.applicationId().equals(application)
                        && vote.personId().equals(chair)
                        && vote.choice() == Vote.Choice.FOR);
    }

    private long could(UUID application) {
        return count(application, Vote.Choice.FOR)
                + count(application, Vote.Choice.AGAINST)
                + count(application, Vote.Choice.ABSTAIN);
    }

    private long count(UUID application, Vote.Choice choice) {
        return votes.stream()
                .filter(vote -> vote.applicationId().equals(application) && vote.choice() == choice)
                .count();
    }
}
