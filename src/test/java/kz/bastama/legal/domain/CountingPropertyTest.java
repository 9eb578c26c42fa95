package kz.bastama.legal.domain;

import static kz.bastama.legal.domain.RulebookFixture.withTerm;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bastama.legal.DayExplained;
import kz.bastama.legal.WorkingCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CountingPropertyTest {

    private final Counting counting = new Counting(CalendarFixture.march2026());

    @Property
    void theExplanationCountsAsManyDaysAsTheTermHas(
            @ForAll("instants") Instant from, @ForAll @IntRange(min = 1, max = 40) int days) {
        List<DayExplained> explained = counting.explain(withTerm("t", Map.of("working", days)), "t", from);

        assertThat(explained.stream().filter(DayExplained::counted)).hasSize(days);
    }

    @Property
    void theExplanationEndsOnTheLastDay(@ForAll("instants") Instant from, @ForAll("spans") Map<String, Object> span) {
        Rulebook rules = withTerm("t", span);
        List<DayExplained> explained = counting.explain(rules, "t", from);
        LocalDate last =
                counting.due(rules, "t", from).atZone(WorkingCalendar.ZONE).toLocalDate();

        assertThat(explained.get(explained.size() - 1).date()).isEqualTo(last);
    }

    @Property
    void aLaterEventNeverEndsEarlier(
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant other,
            @ForAll("spans") Map<String, Object> span) {
        Rulebook rules = withTerm("t", span);
        Instant earlier = one.isBefore(other) ? one : other;
        Instant later = one.isBefore(other) ? other : one;

        assertThat(counting.due(rules, "t", later)).isAfterOrEqualTo(counting.due(rules, "t", earlier));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(1_767_200_000L, 1_780_000_000L).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<Map<String, Object>> spans() {
        return Arbitraries.integers()
                .between(1, 40)
                .flatMap(days -> Arbitraries.of("working", "calendar").map(unit -> Map.of(unit, days)));
    }
}
