package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kz.bastama.legal.LegalFixture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;

class EqualAveragesPropertyTest {

    private final EqualAverages rule = EqualAverages.of(LegalFixture.stateGrants());

    @Property(tries = 3000)
    @DisplayName("selection.equalAverages: who is funded at the limit of the money does not hang on the ids")
    void namesTheSameWinnersWhateverTheIdsAre(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 70, max = 72) Integer> averages,
            @ForAll @IntRange(min = 0, max = 8) int affordable,
            @ForAll Random random) {
        List<String> once = winners(averages, affordable, random);

        assertThat(winners(averages, affordable, random)).isEqualTo(once);
        assertThat(once).isEqualTo(expected(averages, affordable));
    }

    /** Ranked under new ids, in any order; each asks for one share of the money. */
    private List<String> winners(List<Integer> averages, int affordable, Random random) {
        Lot lot = CompetitionFixture.lot(UUID.randomUUID(), 1, "800.00");
        List<Application> applications = new ArrayList<>();
        Map<UUID, List<Review>> sheets = new HashMap<>();
        for (int at = 0; at < averages.size(); at++) {
            Application one = CompetitionFixture.sent(
                    lot,
                    number(at),
                    "Project",
                    new BigDecimal("100.00"),
                    CompetitionFixture.PLANNED.plusSeconds(at / 2));
            applications.add(one);
            sheets.put(one.id(), List.of(CompetitionFixture.sheet(one.id(), new BigDecimal(averages.get(at)))));
        }
        List<Ranked> ranking =
                new ArrayList<>(new Ranking(new BigDecimal("60"), CompetitionFixture.COUNTING).of(lot.id(), sheets));
        Collections.shuffle(ranking, random);
        Collections.shuffle(applications, random);
        Map<UUID, String> numbers = new HashMap<>();
        applications.forEach(one -> numbers.put(one.id(), one.number()));
        return new LotVerdict(
                        rule.order(ranking, applications), applications, one -> true, new BigDecimal(affordable * 100))
                .awards().stream()
                        .map(award -> numbers.get(award.applicationId()))
                        .toList();
    }

    private static List<String> expected(List<Integer> averages, int affordable) {
        List<String> order = new ArrayList<>();
        for (int average = 72; average >= 70; average--) {
            for (int at = 0; at < averages.size(); at++) {
                if (averages.get(at) == average) {
                    order.add(number(at));
                }
            }
        }
        return order.subList(0, Math.min(affordable, order.size()));
    }

    /** Two at a time arrive at one moment: their numbers order them. */
    private static String number(int at) {
        return "AP-2026-0000" + at;
    }
}
