package kz.bastama.expert;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The draw of the experts of one case. How it is computed stands in {@code docs/draw.md}.
 *
 * @param edition rules that its numbers come from, as {@code EditionId} spells them; null where it was read from a file
 * @param commitment SHA-256 of the secret, published together with the lists
 * @param secret null until the draw is closed, as seed and closedAt are
 */
public record ExpertDraw(
        String caseId,
        String edition,
        Instant publishedAt,
        String commitment,
        List<Urn> urns,
        List<Contribution> values,
        Instant closedAt,
        String secret,
        String seed) {

    public ExpertDraw {
        urns = List.copyOf(urns);
        values = List.copyOf(values);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** All whom the draw named, as a member or in the reserve of any sphere. */
    public Set<UUID> named() {
        Set<UUID> all = new HashSet<>();
        urns.forEach(urn -> urn.named().forEach(line -> all.add(line.expertId())));
        return all;
    }

    /**
     * One sphere: who could be drawn, and who was.
     *
     * @param members how many members are drawn
     * @param reserve how many more stand ready; fewer where the list is shorter
     * @param lines by number, from 1
     * @param drawn numbers in the order of drawing: the members, then the reserve; empty until the draw is closed
     */
    public record Urn(String sphere, int members, int reserve, List<Line> lines, List<Integer> drawn) {

        public Urn {
            lines = List.copyOf(lines);
            drawn = List.copyOf(drawn);
        }

        /** As many as are drawn from so long a list. */
        public int places() {
            return Math.min(members + reserve, lines.size());
        }

        public List<Line> chosen() {
            return lines(drawn.subList(0, Math.min(members, drawn.size())));
        }

        public List<Line> substitutes() {
            return lines(drawn.subList(Math.min(members, drawn.size()), drawn.size()));
        }

        public List<Line> named() {
            return lines(drawn);
        }

        public Urn withDrawn(List<Integer> numbers) {
            return new Urn(sphere, members, reserve, lines, numbers);
        }

        private List<Line> lines(List<Integer> numbers) {
            return numbers.stream()
                    .filter(number -> IntStream.rangeClosed(1, lines.size()).anyMatch(number::equals))
                    .map(number -> lines.get(number - 1))
                    .toList();
        }
    }

    /**
     * One expert of a list.
     *
     * @param mark SHA-256 over salt, registry id and name: it ties the number to the person without naming anybody
     * @param expertId id of the registry; null where the record names nobody, as name and salt are
     */
    public record Line(int number, String mark, UUID expertId, String name, String salt) {

        public Line numbered(int as) {
            return new Line(as, mark, expertId, name, salt);
        }

        public Line unnamed() {
            return new Line(number, mark, null, null, null);
        }
    }

    /** What an observer contributed, in the order of entering. */
    public record Contribution(int position, String observer, String organisation, String value, Instant at) {}
}
