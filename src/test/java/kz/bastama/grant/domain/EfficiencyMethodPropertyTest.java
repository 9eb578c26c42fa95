package kz.bastama.grant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kz.bastama.legal.LegalFixture;
import kz.bastama.planning.EfficiencyGrade;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Points of a group beside a calculation of its own: in whole hundredths, without a decimal class. */
class EfficiencyMethodPropertyTest {

    private static final EfficiencyMethod METHOD = EfficiencyMethod.of(LegalFixture.stateGrants());
    private static final List<String> CRITERIA = List.copyOf(METHOD.highest().keySet());

    @Example
    void readsTheMethodOfTheEdition() {
        assertThat(CRITERIA).containsExactly("goals", "effect", "cost", "sustainability");
        assertThat(METHOD.highestTotal()).isEqualTo(100);
        assertThat(METHOD.grade(new BigDecimal("80"))).isEqualTo(EfficiencyGrade.EFFECTIVE);
        assertThat(METHOD.grade(new BigDecimal("79.99"))).isEqualTo(EfficiencyGrade.PARTLY);
        assertThat(METHOD.grade(new BigDecimal("60"))).isEqualTo(EfficiencyGrade.PARTLY);
        assertThat(METHOD.grade(new BigDecimal("59.99"))).isEqualTo(EfficiencyGrade.NOT_EFFECTIVE);
        assertThatIllegalStateException().isThrownBy(() -> METHOD.total(List.of()));
    }

    @Property
    void agreesWithIndependentCalculation(@ForAll("groups") List<Map<String, Integer>> group) {
        long hundredths = 0;
        for (String criterion : CRITERIA) {
            long sum = group.stream().mapToLong(points -> points.get(criterion)).sum();
            hundredths += (2 * 100 * sum + group.size()) / (2L * group.size());
        }

        BigDecimal total = METHOD.total(sheets(group));

        assertThat(total.movePointRight(2).longValueExact()).isEqualTo(hundredths);
        assertThat(total).isBetween(BigDecimal.ZERO, new BigDecimal(METHOD.highestTotal()));
        assertThat(METHOD.grade(total)).isEqualTo(gradeOf(hundredths));
    }

    @Property
    void doesNotMindTheOrderOfTheGroup(@ForAll("groups") List<Map<String, Integer>> group, @ForAll Random random) {
        List<EvaluationSheet> shuffled = new ArrayList<>(sheets(group));
        Collections.shuffle(shuffled, random);
        assertThat(METHOD.total(shuffled)).isEqualTo(METHOD.total(sheets(group)));
    }

    @Property
    void neverLowersAProjectForAPointMore(@ForAll("groups") List<Map<String, Integer>> group, @ForAll Random random) {
        String criterion = CRITERIA.get(random.nextInt(CRITERIA.size()));
        int at = random.nextInt(group.size());
        Map<String, Integer> more = new HashMap<>(group.get(at));
        more.merge(
                criterion,
                1,
                (one, other) -> Math.min(one + other, METHOD.highest().get(criterion)));
        List<Map<String, Integer>> raised = new ArrayList<>(group);
        raised.set(at, more);

        BigDecimal before = METHOD.total(sheets(group));
        BigDecimal after = METHOD.total(sheets(raised));

        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(METHOD.grade(after)).isLessThanOrEqualTo(METHOD.grade(before));
    }

    @Property
    void takesWholePointsOnEachCriterionAlone(
            @ForAll("groups") List<Map<String, Integer>> group, @ForAll Random random) {
        Map<String, Integer> points = group.get(0);
        String criterion = CRITERIA.get(random.nextInt(CRITERIA.size()));
        assertThat(METHOD.takes(points)).isTrue();
        assertThat(METHOD.takes(with(points, criterion, METHOD.highest().get(criterion) + 1)))
                .isFalse();
        assertThat(METHOD.takes(with(points, criterion, -1))).isFalse();
        assertThat(METHOD.takes(with(points, "beauty", 1))).isFalse();
        Map<String, Integer> fewer = new HashMap<>(points);
        fewer.remove(criterion);
        assertThat(METHOD.takes(fewer)).isFalse();
    }

    @Provide
    Arbitrary<List<Map<String, Integer>>> groups() {
        List<Arbitrary<Integer>> each = CRITERIA.stream()
                .map(criterion -> (Arbitrary<Integer>)
                        Arbitraries.integers().between(0, METHOD.highest().get(criterion)))
                .toList();
        return Combinators.combine(each)
                .as(points -> {
                    Map<String, Integer> sheet = new HashMap<>();
                    for (int at = 0; at < points.size(); at++) {
                        sheet.put(CRITERIA.get(at), points.get(at));
                    }
                    return sheet;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static Map<String, Integer> with(Map<String, Integer> points, String criterion, int given) {
        Map<String, Integer> other = new HashMap<>(points);
        other.put(criterion, given);
        return other;
    }

    private static List<EvaluationSheet> sheets(List<Map<String, Integer>> group) {
        return group.stream()
                .map(points -> EvaluationSheet.opened(
                                UUID.randomUUID(), UUID.randomUUID(), "Name", "Body", true, Instant.EPOCH)
                        .sent(points, "Words", Instant.EPOCH))
                .toList();
    }

    private static EfficiencyGrade gradeOf(long hundredths) {
        if (hundredths >= 8000) {
            return EfficiencyGrade.EFFECTIVE;
        }
        return hundredths >= 6000 ? EfficiencyGrade.PARTLY : EfficiencyGrade.NOT_EFFECTIVE;
    }
}
