package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.domain.DrawFixture;
import kz.bastama.legal.Refusal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

class DrawnCommissionTest {

    private final ExpertDraw draw = DrawFixture.vector();
    private final DrawnCommission commission = fallen();
    private final List<UUID> members = ids(draw.urns().get(0).chosen());
    private final List<UUID> reserve = ids(draw.urns().get(0).substitutes());

    @Example
    void takesTheMembersAndNobodyElse() {
        assertThat(codes(commission, members)).isEmpty();
        assertThat(codes(commission, members.subList(0, 4))).containsExactly("competition.drawnLeftOut");
        assertThat(codes(commission, with(members, reserve.get(0)))).containsExactly("competition.reserveOutOfTurn");
        assertThat(codes(commission, with(members, UUID.randomUUID()))).containsExactly("competition.notDrawn");
    }

    @Example
    void putsTheNextOfTheReserveInTheirPlace() {
        DrawnCommission two = fallen(members.get(0), members.get(1));
        List<UUID> seated = with(with(members.subList(2, 5), reserve.get(0)), reserve.get(1));

        assertThat(codes(two, seated)).isEmpty();
        assertThat(codes(two, members)).contains("competition.expertFellOut", "competition.drawnLeftOut");
        assertThat(codes(fallen(members.get(0), reserve.get(0)), with(members.subList(1, 5), reserve.get(1))))
                .isEmpty();
    }

    @Example
    void takesOthersOnlyWhereNobodyDrawnIsLeft() {
        UUID stranger = UUID.randomUUID();
        DrawnCommission exhausted = fallen(members.get(0), reserve.get(0), reserve.get(1), reserve.get(2));

        assertThat(codes(exhausted, members.subList(1, 5))).isEmpty();
        assertThat(codes(exhausted, with(members.subList(1, 5), stranger))).isEmpty();
        assertThat(codes(exhausted, with(with(members.subList(1, 5), stranger), UUID.randomUUID())))
                .containsExactly("competition.notDrawn");
    }

    @Example
    void saysWhoComesNext() {
        assertThat(commission.next(Set.of("4"), members, id -> true)).containsExactly(reserve.get(0));
        assertThat(fallen(reserve.get(0)).next(Set.of("4"), members, id -> true))
                .containsExactly(reserve.get(1));
        assertThat(commission.next(Set.of("5"), members, id -> true)).isEmpty();
    }

    @Example
    void letsWhoeverIsDrawnInTwoSpheresServeInBoth() {
        Urn one = draw.urns().get(0);
        Urn other = new Urn(
                "5", 1, 1, one.lines(), List.of(one.drawn().get(5), one.drawn().get(0)));
        DrawnCommission both = new DrawnCommission(
                new ExpertDraw(draw.caseId(), null, null, "", List.of(one, other), List.of(), draw.closedAt(), "", ""),
                Set.of());

        assertThat(codes(both, with(members, reserve.get(0)))).isEmpty();
        assertThat(both.serving()).isEqualTo(Map.of("4", members, "5", List.of(reserve.get(0))));
    }

    @Property(tries = 500)
    @Label("Whoever falls out, in whatever order, those serve who come first in the order of the draw")
    void followsTheOrderOfTheDraw(@ForAll long seed) {
        Random random = new Random(seed);
        List<UUID> named = new ArrayList<>(members);
        named.addAll(reserve);
        UUID[] out = named.stream().filter(id -> random.nextInt(3) == 0).toArray(UUID[]::new);
        List<UUID> expected = new ArrayList<>(named);
        expected.removeAll(List.of(out));
        List<UUID> first = expected.subList(0, Math.min(members.size(), expected.size()));

        assertThat(fallen(out).serving().get("4")).isEqualTo(first);
        assertThat(fallen(out).check(first).isAllowed()).isTrue();
        List<UUID> other = new ArrayList<>(named);
        Collections.shuffle(other, random);
        List<UUID> chosen = other.subList(0, first.size());
        assertThat(fallen(out).check(chosen).isAllowed())
                .isEqualTo(Set.copyOf(chosen).equals(Set.copyOf(first)));
    }

    private DrawnCommission fallen(UUID... ids) {
        return new DrawnCommission(draw, Set.of(ids));
    }

    private static List<String> codes(DrawnCommission of, List<UUID> chosen) {
        return of.check(chosen).refusals().stream().map(Refusal::code).toList();
    }

    private static List<UUID> with(List<UUID> some, UUID one) {
        List<UUID> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    private static List<UUID> ids(List<Line> lines) {
        return lines.stream().map(Line::expertId).toList();
    }
}
