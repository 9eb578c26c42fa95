package kz.bastama.replay.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.bastama.legal.OfficialText;

/**
 * A case to replay, as its file has it, free of flaws.
 *
 * @param name of the file, and of the folder that its papers go to
 * @param begins when the clock of the replay starts: the cast is entered then
 * @param cast by sort, and there by name: {@code operator}, {@code customers}, {@code officers}, {@code organisations},
 *     {@code experts}, {@code members}
 */
public record ReplayCase(String name, OfficialText title, Instant begins, Part cast, List<Entry> timeline) {

    public ReplayCase {
        timeline = List.copyOf(timeline);
    }

    /** Those of that sort by their names in the file. */
    public Map<String, Part> cast(String sort) {
        return cast.part(sort).parts();
    }
}
