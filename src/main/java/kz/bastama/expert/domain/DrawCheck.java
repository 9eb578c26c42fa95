package kz.bastama.expert.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;

/** Recomputes a draw from its record alone, and tells of each part whether it holds. */
public final class DrawCheck {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final ExpertDraw draw;
    private final List<Finding> findings = new ArrayList<>();

    private DrawCheck(ExpertDraw draw) {
        this.draw = draw;
    }

    /**
     * @param code key of its sentence below {@code expert.verify}
     * @param facts what the sentence mentions
     */
    public record Finding(String code, boolean holds, Map<String, Object> facts) {}

    public static List<Finding> of(ExpertDraw draw) {
        DrawCheck check = new DrawCheck(draw);
        check.run();
        return List.copyOf(check.findings);
    }

    private void run() {
        boolean closed = draw.isClosed() && isDigest(draw.secret()) && isDigest(draw.seed());
        find("closed", closed, Map.of("case", draw.caseId()));
        if (!closed) {
            return;
        }
        String commitment = DrawRules.commitment(draw.secret());
        find("commitment", commitment.equals(draw.commitment()), Map.of("digest", commitment));
        find("values", areCounted(), Map.of("count", draw.values().size()));
        String seed = DrawRules.seed(draw.secret(), draw.values());
        find("seed", seed.equals(draw.seed()), Map.of("digest", seed));
        find("spheres", spheres() == draw.urns().size() && spheres() > 0, Map.of("count", spheres()));
        draw.urns().forEach(urn -> check(urn, seed));
    }

    private void check(Urn urn, String seed) {
        find(
                "list",
                isNumbered(urn),
                Map.of(
                        "sphere",
                        urn.sphere(),
                        "count",
                        urn.lines().size(),
                        "digest",
                        DrawRules.digest(draw.caseId(), urn)));
        List<Line> named = urn.lines().stream().filter(DrawCheck::isNamed).toList();
        find(
                "names",
                named.stream().allMatch(DrawCheck::isMarked),
                Map.of("sphere", urn.sphere(), "count", named.size()));
        List<Integer> drawn = DrawRules.draw(draw, seed, urn);
        int members = Math.min(urn.members(), drawn.size());
        find(
                "drawn",
                drawn.equals(urn.drawn()),
                Map.of(
                        "sphere",
                        urn.sphere(),
                        "members",
                        numbers(drawn.subList(0, members)),
                        "reserve",
                        numbers(drawn.subList(members, drawn.size()))));
    }

    /** From one on, in the order of the marks, each mark once. */
    private static boolean isNumbered(Urn urn) {
        List<Line> lines = urn.lines();
        boolean counted =
                IntStream.range(0, lines.size()).allMatch(at -> lines.get(at).number() == at + 1);
        List<String> marks = lines.stream().map(Line::mark).toList();
        return counted
                && urn.members() > 0
                && urn.reserve() >= 0
                && lines.size() >= urn.members()
                && marks.stream().allMatch(DrawCheck::isDigest)
                && marks.stream()
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList()
                        .equals(marks);
    }

    private static boolean isNamed(Line line) {
        return line.expertId() != null || line.name() != null || line.salt() != null;
    }

    private static boolean isMarked(Line line) {
        return line.expertId() != null
                && line.name() != null
                && line.salt() != null
                && DrawRules.mark(line.salt(), line.expertId(), line.name()).equals(line.mark());
    }

    private boolean areCounted() {
        return IntStream.range(0, draw.values().size())
                .allMatch(at -> draw.values().get(at).position() == at + 1);
    }

    private long spheres() {
        return draw.urns().stream().map(Urn::sphere).distinct().count();
    }

    private static boolean isDigest(String text) {
        return Objects.nonNull(text) && DIGEST.matcher(text).matches();
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.isEmpty()
                ? "\u2013"
                : String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    private void find(String code, boolean holds, Map<String, Object> facts) {
        findings.add(new Finding(code, holds, facts));
    }
}
