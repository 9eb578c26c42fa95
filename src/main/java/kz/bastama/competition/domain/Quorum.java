package kz.bastama.competition.domain;

import java.util.List;

/**
 * The least share of all members that must be present.
 *
 * @param share as the edition writes it, for example {@code 2/3}
 */
public record Quorum(String share) {

    /** The least number of those present out of {@code all}. */
    public int of(int all) {
        String[] parts = share.split("/");
        int over = Integer.parseInt(parts[0].strip());
        int under = Integer.parseInt(parts[1].strip());
        return (all * over + under - 1) / under;
    }

    public boolean isReached(List<Seated> members) {
        return present(members) >= of(members.size()) && !members.isEmpty();
    }

    public static int present(List<Seated> members) {
        return (int) members.stream()
                .filter(member -> member.attendance().isPresent())
                .count();
    }
}
