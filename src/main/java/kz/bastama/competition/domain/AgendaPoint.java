package kz.bastama.competition.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One application before the competition commission: who may vote on it, and whether enough of them take part. The quorum is counted
 * for each point anew, without those who do not vote on it.
 *
 * @param members the whole commission
 * @param out members bound to the applicant, declared or found: they neither vote nor count
 * @param votes cast on this application by whomever
 * @param ofEligible whether the share is one of those who may vote on the point; else of all members
 */
public record AgendaPoint(
        UUID applicationId, List<Seated> members, Set<UUID> out, List<Vote> votes, Quorum quorum, boolean ofEligible) {

    public AgendaPoint {
        members = List.copyOf(members);
        out = Set.copyOf(out);
        votes = List.copyOf(votes);
    }

    /** @param rule value of {@code commission.quorumAfterRecusals} */
    public static boolean isOfEligible(String rule) {
        return rule.equals("ofEligible");
    }

    public int eligible() {
        return (int) members.stream().filter(this::mayVote).count();
    }

    /** Members who take part and may vote on it. */
    public int present() {
        return voters().size();
    }

    public int needed() {
        return quorum.of(ofEligible ? eligible() : members.size());
    }

    public boolean hasQuorum() {
        return present() > 0 && present() >= needed();
    }

    /** Whether it would have its quorum if everybody came who may vote on it. */
    public boolean canHaveQuorum() {
        return eligible() > 0 && eligible() >= needed();
    }

    /** The votes that count: none of somebody absent or bound, and none at all without quorum. */
    public List<Vote> counting() {
        return hasQuorum()
                ? votes.stream()
                        .filter(vote -> voters().stream()
                                .anyMatch(member -> member.personId().equals(vote.personId())))
                        .toList()
                : List.of();
    }

    /** Votes of members who turned out to be bound after they voted. */
    public List<Vote> lost() {
        return votes.stream()
                .filter(vote -> out.contains(vote.personId()) && vote.choice() != Vote.Choice.RECUSED)
                .toList();
    }

    /** Those present who are still to vote. */
    public List<Seated> missing() {
        return hasQuorum()
                ? voters().stream()
                        .filter(member ->
                                votes.stream().noneMatch(vote -> vote.personId().equals(member.personId())))
                        .toList()
                : List.of();
    }

    private List<Seated> voters() {
        return members.stream()
                .filter(member -> mayVote(member) && member.attendance().isPresent())
                .toList();
    }

    private boolean mayVote(Seated member) {
        return !out.contains(member.personId());
    }
}
