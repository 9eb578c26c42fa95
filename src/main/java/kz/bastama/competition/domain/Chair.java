package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;

/** Who of the members is meant by the name of the chair, which is written as post or initials and surname. */
public final class Chair {

    private Chair() {}

    public static Optional<Seated> among(List<Seated> members, String chair) {
        return members.stream()
                .filter(member -> chair.contains(member.name().strip().split("\\s+")[0]))
                .findFirst();
    }
}
