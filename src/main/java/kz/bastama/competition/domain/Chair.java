package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;

/** Who of those present leads a meeting. */
public final class Chair {

    private Chair() {}

    public static Optional<Seated> among(List<Seated> members, Meeting meeting) {
        return members.stream()
                .filter(member -> member.attendance().isPresent())
                .filter(member -> member.personId().equals(meeting.chairId()))
                .findFirst();
    }
}
