package kz.bastama.replay.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One entry of the timeline of a case: an act that is given, a fact that is expected, a term, or a gap that is owned up to. */
public record Entry(Sort sort, Part part) {

    /** What an entry is; its word in the file names the act, the fact or the term. */
    public enum Sort {
        DO,
        EXPECT,
        TERM,
        GAP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Entry> of(Part part) {
        List<Sort> said = Arrays.stream(Sort.values())
                .filter(sort -> part.has(sort.word()))
                .toList();
        return said.size() == 1 ? Optional.of(new Entry(said.get(0), part)) : Optional.empty();
    }

    /** Name of the act, the fact or the term. */
    public String name() {
        return part.text(sort.word());
    }

    /** When it is done or looked at; empty: at the moment that the replay has reached. */
    public Optional<Instant> at() {
        return part.has("at") ? Optional.of(part.part("at").moment()) : Optional.empty();
    }
}
