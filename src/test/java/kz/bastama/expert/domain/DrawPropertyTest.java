package kz.bastama.expert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import kz.bastama.expert.Expert;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DrawPropertyTest {

    private static final int EXPERTS = 12;
    private static final int DRAWS = 24_000;

    /** Of the chi-square distribution, beyond which one in a thousand lies: 11 and 131 degrees of freedom. */
    private static final double FAR_OF_11 = 31.26;

    private static final double FAR_OF_131 = 185.6;

    @Property(tries = 300)
    void holdsForAnySecretAndList(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int experts,
            @ForAll @IntRange(min = 1, max = 7) int members,
            @ForAll @IntRange(max = 5) int reserve) {
        int seats = Math.min(members, experts);
        ExpertDraw draw = DrawFixture.random(seed, experts, seats, reserve);
        Urn urn = draw.urns().get(0);

        assertThat(DrawCheck.of(draw)).allMatch(DrawCheck.Finding::holds);
        assertThat(DrawFixture.random(seed, experts, seats, reserve)).isEqualTo(draw);
        assertThat(urn.drawn())
                .doesNotHaveDuplicates()
                .hasSize(Math.min(seats + reserve, experts))
                .allMatch(number -> number >= 1 && number <= experts);
        assertThat(urn.chosen()).hasSize(seats);
    }

    @Property(tries = 200)
    void doesNotDependOnTheOrderOfTheRegistry(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int experts) {
        List<Expert> stored = DrawFixture.experts(experts);
        List<Expert> shuffled = new ArrayList<>(stored);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(lines(shuffled)).isEqualTo(lines(stored));
    }

    @Property(tries = 200)
    void drawsOthersWhenAnythingPublishedIsAnother(@ForAll long seed) {
        ExpertDraw draw = DrawFixture.random(seed, 40, 5, 3);
        Urn urn = draw.urns().get(0);
        Urn longer = new Urn(urn.sphere(), urn.members(), urn.reserve() + 1, urn.lines(), List.of());
        Urn elsewhere = new Urn("5", urn.members(), urn.reserve(), urn.lines(), List.of());

        assertThat(List.of(
                        DrawRules.draw(draw, draw.seed(), longer).subList(0, 8),
                        DrawRules.draw(draw, draw.seed(), elsewhere)))
                .doesNotContain(urn.drawn());
    }

    /** Each expert has each place as often as the others, wherever the registry keeps them. */
    @Example
    void isUniformOverManySecrets() {
        long[][] places = new long[8][EXPERTS];
        long[] pairs = new long[EXPERTS * EXPERTS];
        for (int at = 0; at < DRAWS; at++) {
            Urn urn = DrawFixture.random(20261122L + at, EXPERTS, 5, 3).urns().get(0);
            List<Integer> persons =
                    urn.named().stream().map(DrawPropertyTest::person).toList();
            for (int place = 0; place < places.length; place++) {
                places[place][persons.get(place)]++;
            }
            pairs[persons.get(0) * EXPERTS + persons.get(1)]++;
        }

        for (long[] place : places) {
            assertThat(chiSquare(place)).isLessThan(FAR_OF_11);
        }
        long[] possible = Arrays.stream(pairs).filter(count -> count > 0).toArray();
        assertThat(possible).hasSize(EXPERTS * (EXPERTS - 1));
        assertThat(chiSquare(possible)).isLessThan(FAR_OF_131);
    }

    /** The measure bites: an honest-looking remainder of one byte prefers the first experts. */
    @Example
    void findsBias() {
        long[] counts = new long[EXPERTS];
        Random random = new Random(20261122L);
        for (int at = 0; at < DRAWS; at++) {
            counts[random.nextInt(64) % EXPERTS]++;
        }

        assertThat(chiSquare(counts)).isGreaterThan(FAR_OF_11);
    }

    @Example
    void givesEachExpertAnotherMark() {
        List<Line> lines = DrawFixture.lines(DrawFixture.experts(200), new Random(7));

        assertThat(new HashSet<>(lines.stream().map(Line::mark).toList())).hasSize(200);
    }

    private static List<Line> lines(List<Expert> experts) {
        return DrawRules.lines(
                experts, expert -> "%032x".formatted(expert.personId().getLeastSignificantBits()));
    }

    private static int person(Line line) {
        return (int) (line.expertId().getLeastSignificantBits() & 0xffff) - 1;
    }

    private static double chiSquare(long[] counts) {
        double expected = Arrays.stream(counts).sum() / (double) counts.length;
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }
}
