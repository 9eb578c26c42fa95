package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgendaPointPropertyTest {

    private static final UUID APPLICATION = UUID.randomUUID();

    @Test
    @DisplayName("Nine members, two recused, five of the others present: the named rule decides")
    void decidesTheQuorumByTheNamedRule() {
        AgendaPoint ofAll = point(9, 7, 2, false);
        AgendaPoint ofEligible = point(9, 7, 2, true);

        assertThat(ofAll.present()).isEqualTo(5);
        assertThat(ofAll.needed()).isEqualTo(6);
        assertThat(ofAll.hasQuorum()).isFalse();
        assertThat(ofAll.canHaveQuorum()).isTrue();
        assertThat(ofAll.counting()).isEmpty();
        assertThat(ofEligible.needed()).isEqualTo(5);
        assertThat(ofEligible.hasQuorum()).isTrue();
        assertThat(ofEligible.counting()).hasSize(5);
    }

    /** Each number: bit 0 present, bit 1 bound, bit 2 voted for, bit 3 voted against. */
    @Property(tries = 1000)
    void countsOnlyWhoIsPresentAndUnboundAndOnlyWithQuorum(
            @ForAll @Size(min = 1, max = 11) List<@IntRange(min = 0, max = 15) Integer> members,
            @ForAll boolean ofEligible) {
        AgendaPoint point = point(members, ofEligible);

        long bound = members.stream().filter(one -> (one & 2) != 0).count();
        long present = members.stream().filter(one -> (one & 3) == 1).count();
        long base = ofEligible ? members.size() - bound : members.size();
        boolean quorum = present > 0 && 3 * present >= 2 * base;
        assertThat(point.hasQuorum()).isEqualTo(quorum);
        assertThat(point.counting()).hasSize((int) members.stream()
                .filter(one -> quorum && (one & 3) == 1 && one >= 4)
                .count());
        assertThat(point.lost()).hasSize((int)
                members.stream().filter(one -> (one & 2) != 0 && one >= 4).count());
        assertThat(point.missing()).hasSize((int) members.stream()
                .filter(one -> quorum && (one & 3) == 1 && one < 4)
                .count());
    }

    /** The first {@code out} of those present are bound; everybody voted for. */
    private static AgendaPoint point(int all, int present, int out, boolean ofEligible) {
        List<Integer> members = new ArrayList<>();
        for (int at = 0; at < all; at++) {
            members.add(4 + (at < present ? 1 : 0) + (at < out ? 2 : 0));
        }
        return point(members, ofEligible);
    }

    private static AgendaPoint point(List<Integer> members, boolean ofEligible) {
        List<Seated> seated = new ArrayList<>();
        List<Vote> votes = new ArrayList<>();
        Set<UUID> out = new HashSet<>();
        for (int one : members) {
            UUID person = UUID.randomUUID();
            seated.add(new Seated(
                    UUID.randomUUID(),
                    person,
                    "Member",
                    "NGO",
                    (one & 1) != 0 ? Attendance.IN_PERSON : Attendance.UNKNOWN));
            if ((one & 2) != 0) {
                out.add(person);
            }
            if (one >= 4) {
                Vote.Choice choice = (one & 4) != 0 ? Vote.Choice.FOR : Vote.Choice.AGAINST;
                votes.add(new Vote(APPLICATION, person, choice, Instant.EPOCH));
            }
        }
        return new AgendaPoint(APPLICATION, seated, out, votes, new Quorum("2/3"), ofEligible);
    }
}
