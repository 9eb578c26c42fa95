package kz.bastama.expert.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bastama.expert.Expert;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Contribution;
import kz.bastama.expert.ExpertDraw.Urn;

/** Draws of invented experts; the first one is the test vector of docs/draw.md. */
public final class DrawFixture {

    public static final String CASE = "11111111-2222-4333-8444-555555555555";
    public static final String SECRET = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private static final Instant AT = Instant.parse("2026-11-22T05:00:00Z");

    private DrawFixture() {}

    /** Ten experts, five members and three in reserve, two observers. */
    public static ExpertDraw vector() {
        Urn urn = new Urn("4", 5, 3, DrawRules.lines(experts(10), DrawFixture::salt), List.of());
        return closed(List.of(urn), SECRET, values());
    }

    public static ExpertDraw closed(List<Urn> urns, String secret, List<Contribution> values) {
        ExpertDraw open = new ExpertDraw(
                CASE, "state-grant/2025-07-01", AT, DrawRules.commitment(secret), urns, values, null, null, null);
        String seed = DrawRules.seed(secret, values);
        return new ExpertDraw(
                CASE,
                open.edition(),
                AT,
                open.commitment(),
                urns.stream()
                        .map(urn -> urn.withDrawn(DrawRules.draw(open, seed, urn)))
                        .toList(),
                values,
                AT.plusSeconds(900),
                secret,
                seed);
    }

    /** Any draw, from that seed of a test. */
    public static ExpertDraw random(long of, int experts, int members, int reserve) {
        Random random = new Random(of);
        Urn urn = new Urn("4", members, reserve, lines(experts(experts), random), List.of());
        return closed(
                List.of(urn), hex(random, 32), List.of(new Contribution(1, "Observer", "NGO", hex(random, 4), AT)));
    }

    public static List<ExpertDraw.Line> lines(Collection<Expert> experts, Random random) {
        return DrawRules.lines(experts, expert -> hex(random, 16));
    }

    public static List<Contribution> values() {
        return List.of(
                new Contribution(1, "Асанова Айгүл", "«Қоғам» қоры", "7 алма", AT.plusSeconds(60)),
                new Contribution(2, "Petrov P.", "Union", "2026-11-22 42", AT.plusSeconds(120)));
    }

    public static List<Expert> experts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> new Expert(
                        UUID.fromString("00000000-0000-4000-8000-%012x".formatted(at)),
                        new UUID(0, at),
                        "Expert " + at,
                        Set.of("4"),
                        Set.of("kk"),
                        "Institute",
                        "710000000",
                        true))
                .toList();
    }

    private static String salt(Expert expert) {
        return "%032x".formatted(expert.personId().getLeastSignificantBits());
    }

    private static String hex(Random random, int bytes) {
        byte[] made = new byte[bytes];
        random.nextBytes(made);
        return HexFormat.of().formatHex(made);
    }
}
