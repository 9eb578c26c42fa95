package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.persistence.ShippedRules;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;

class QuorumPropertyTest {

    private final Quorum twoThirds = new Quorum(ShippedRules.stateGrantOf2025().text("commission.quorum"));

    @Property
    @DisplayName("commission.quorum: at least two thirds of all members, whoever may vote")
    void isReachedExactlyFromTwoThirdsOn(
            @ForAll @IntRange(min = 1, max = 60) int all, @ForAll @IntRange(max = 60) int present) {
        if (present <= all) {
            assertThat(twoThirds.isReached(members(all, present))).isEqualTo(present * 3 >= all * 2);
        }
    }

    @Property
    void neverAsksForMoreThanThereAre(
            @ForAll @IntRange(min = 1, max = 60) int all,
            @ForAll @IntRange(min = 1, max = 9) int over,
            @ForAll @IntRange(min = 1, max = 9) int under) {
        int least = new Quorum(Math.min(over, under) + "/" + Math.max(over, under)).of(all);

        assertThat(least).isBetween(1, all);
    }

    @Example
    void isNotReachedByNobody() {
        assertThat(twoThirds.isReached(List.of())).isFalse();
    }

    @Example
    void countsRemoteMembersAndNeitherAbsentNorUnknownOnes() {
        List<Seated> members = List.of(
                member(Attendance.IN_PERSON),
                member(Attendance.REMOTE),
                member(Attendance.ABSENT),
                member(Attendance.UNKNOWN));

        assertThat(Quorum.present(members)).isEqualTo(2);
        assertThat(twoThirds.of(4)).isEqualTo(3);
        assertThat(twoThirds.isReached(members)).isFalse();
    }

    private static List<Seated> members(int all, int present) {
        List<Seated> members = new ArrayList<>();
        for (int at = 0; at < all; at++) {
            members.add(member(at < present ? Attendance.REMOTE : Attendance.ABSENT));
        }
        return members;
    }

    private static Seated member(Attendance attendance) {
        return new Seated(UUID.randomUUID(), UUID.randomUUID(), "Member", "NGO", attendance);
    }
}
