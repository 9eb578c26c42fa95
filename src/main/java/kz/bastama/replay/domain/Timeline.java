package kz.bastama.replay.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a replay has shown so far, in the order of its telling. */
public final class Timeline {

    private final List<Line> lines = new ArrayList<>();

    /** What a line is. */
    public enum Sort {
        GIVEN,
        HAPPENED,
        PAPER,
        EXPECTED,
        TERM,
        GAP
    }

    /**
     * @param text what happened, or what was looked at
     * @param good of an act: whether it went as given; of a fact: whether it is as expected; of a term: whether it was kept.
     *     Null where there is nothing to hold against
     */
    public record Line(Instant at, Sort sort, String text, Boolean good) {}

    public void add(Instant at, Sort sort, String text, Boolean good) {
        lines.add(new Line(at, sort, text, good));
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Facts and acts that came out otherwise than the case says; a missed term is none. */
    public long differing() {
        return lines.stream()
                .filter(line -> line.sort() != Sort.TERM && Boolean.FALSE.equals(line.good()))
                .count();
    }

    public long count(Sort sort) {
        return lines.stream().filter(line -> line.sort() == sort).count();
    }

    /** How many of that sort are good. */
    public long good(Sort sort) {
        return lines.stream()
                .filter(line -> line.sort() == sort && Boolean.TRUE.equals(line.good()))
                .count();
    }
}
