package kz.bastama.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.MoneyUse;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The figures of a budget add up, by direction and in all, whatever is spent of it. */
class ProgrammeBudgetPropertyTest {

    private static final OfficialText WORDS = OfficialText.of("Words", "Words");

    @Property
    void addsUp(
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 1, max = 100_000_000) Long> amounts,
            @ForAll @LongRange(min = 0, max = 200_000_000) long agreed,
            @ForAll @LongRange(min = 0, max = 200_000_000) long transferred,
            @ForAll @Size(max = 15) List<@LongRange(min = 0, max = 50_000_000) Long> sums,
            @ForAll @Size(15) List<@IntRange(min = 0, max = 3) Integer> places,
            @ForAll @Size(15) List<MoneyUse.Kind> kinds) {
        List<ProgrammeBudget.Line> lines = IntStream.range(0, amounts.size())
                .mapToObj(at -> new ProgrammeBudget.Line(UUID.randomUUID(), at + 1, WORDS, tiyn(amounts.get(at))))
                .toList();
        List<MoneyUse> uses = IntStream.range(0, sums.size())
                .mapToObj(at -> new MoneyUse(
                        lines.get(places.get(at) % lines.size()).directionId(),
                        kinds.get(at),
                        WORDS,
                        tiyn(sums.get(at)),
                        Instant.EPOCH,
                        "/"))
                .toList();
        ProgrammeBudget planned = new ProgrammeBudget(lines, null, BigDecimal.ZERO, uses);
        ProgrammeBudget budget = new ProgrammeBudget(lines, tiyn(agreed), tiyn(transferred), uses);

        assertThat(planned.limit()).isEqualByComparingTo(planned.approved());
        assertThat(budget.limit()).isLessThanOrEqualTo(budget.approved()).isLessThanOrEqualTo(tiyn(agreed));
        assertThat(budget.left().add(budget.committed())).isEqualByComparingTo(budget.limit());
        assertThat(budget.onHand().add(budget.paid())).isEqualByComparingTo(tiyn(transferred));
        assertThat(total(lines, budget::left)).isEqualByComparingTo(planned.left());
        assertThat(total(lines, line -> budget.committed(line.directionId()))).isEqualByComparingTo(budget.committed());
        assertThat(total(lines, line -> budget.granted(line.directionId()))).isEqualByComparingTo(budget.granted());
        assertThat(total(lines, line -> budget.paid(line.directionId()))).isEqualByComparingTo(budget.paid());
    }

    private static BigDecimal total(
            List<ProgrammeBudget.Line> lines, Function<ProgrammeBudget.Line, BigDecimal> figure) {
        return lines.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal tiyn(long count) {
        return BigDecimal.valueOf(count, 2);
    }
}
