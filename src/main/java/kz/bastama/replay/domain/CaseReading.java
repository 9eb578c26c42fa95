package kz.bastama.replay.domain;

import java.util.List;

/** What came of reading a file: the case, or all that is wrong with the file. */
public record CaseReading(ReplayCase replayed, List<Flaw> flaws) {

    public CaseReading {
        flaws = List.copyOf(flaws);
    }

    public boolean isClean() {
        return flaws.isEmpty();
    }
}
