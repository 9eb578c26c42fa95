package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.expert.domain.DrawFixture;
import kz.bastama.legal.Refusal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DrawnCommissionTest {

    private final ExpertDraw draw = DrawFixture.vector();
    private final DrawnCommission commission = new DrawnCommission(draw);
    private final List<UUID> members = ids(draw.urns().get(0).chosen());
    private final List<UUID> reserve = ids(draw.urns().get(0).substitutes());

    @Example
    void takesTheMembers() {
        assertThat(commission.check(members, id -> true, "").isAllowed()).isTrue();
    }

    @Example
    void putsTheNextOfTheReserveInTheirPlace() {
        List<UUID> two = new ArrayList<>(members.subList(2, 5));
        two.addAll(reserve.subList(0, 2));

        assertThat(commission
                        .check(two, id -> !members.subList(0, 2).contains(id), "")
                        .isAllowed())
                .isTrue();
        assertThat(codes(two, id -> true, "")).containsExactly("competition.drawnLeftOut");
    }

    @Example
    void passesOverWhoeverOfTheReserveCannotBeAsked() {
        List<UUID> chosen = new ArrayList<>(members.subList(1, 5));
        chosen.add(reserve.get(1));

        assertThat(codes(chosen, id -> true, "Ill")).containsExactly("competition.reserveOutOfTurn");
        assertThat(codes(chosen, id -> !id.equals(reserve.get(0)), "Ill")).isEmpty();
    }

    @Example
    void saysWhoComesNext() {
        assertThat(commission.next(Set.of("4"), members, id -> true)).containsExactly(reserve.get(0));
        assertThat(commission.next(Set.of("4"), members, id -> !id.equals(reserve.get(0))))
                .containsExactly(reserve.get(1));
        assertThat(commission.next(Set.of("5"), members, id -> true)).isEmpty();
    }

    @Example
    void letsWhoeverIsDrawnInTwoSpheresServeInBoth() {
        Urn one = draw.urns().get(0);
        Urn other = new Urn(
                "5", 1, 1, one.lines(), List.of(one.drawn().get(5), one.drawn().get(0)));
        DrawnCommission both = new DrawnCommission(
                new ExpertDraw(draw.caseId(), null, null, "", List.of(one, other), List.of(), draw.closedAt(), "", ""));
        List<UUID> chosen = new ArrayList<>(members);
        chosen.add(reserve.get(0));

        assertThat(both.check(chosen, id -> true, "").isAllowed()).isTrue();
        assertThat(both.serving(chosen, id -> true)).isEqualTo(Map.of("4", members, "5", List.of(reserve.get(0))));
    }

    @Property(tries = 500)
    void neverLetsMoreServeThanWereDrawnNorTheReserveOutOfTurn(@ForAll long seed) {
        Random random = new Random(seed);
        List<UUID> named = new ArrayList<>(members);
        named.addAll(reserve);
        List<UUID> chosen = named.stream().filter(id -> random.nextBoolean()).toList();
        Set<UUID> ill =
                Set.copyOf(named.stream().filter(id -> random.nextInt(4) == 0).toList());

        List<UUID> serving = commission.serving(chosen, id -> !ill.contains(id)).get("4");

        assertThat(serving).hasSizeLessThanOrEqualTo(members.size());
        assertThat(chosen).containsAll(serving);
        for (int at = 1; at < reserve.size(); at++) {
            UUID before = reserve.get(at - 1);
            if (serving.contains(reserve.get(at))) {
                assertThat(serving.contains(before) || ill.contains(before)).isTrue();
            }
        }
    }

    private List<String> codes(List<UUID> chosen, Predicate<UUID> available, String reason) {
        return commission.check(chosen, available, reason).refusals().stream()
                .map(Refusal::code)
                .toList();
    }

    private static List<UUID> ids(List<Line> lines) {
        return lines.stream().map(Line::expertId).toList();
    }
}
