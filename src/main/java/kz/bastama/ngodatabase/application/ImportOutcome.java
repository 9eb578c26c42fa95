package kz.bastama.ngodatabase.application;

import java.util.List;
import kz.bastama.legal.Verdict;

/**
 * What came of a list.
 *
 * @param added stored now
 * @param known stood there already, with the same day
 */
public record ImportOutcome(int added, int known, List<WrongLine> wrong) {

    public ImportOutcome {
        wrong = List.copyOf(wrong);
    }

    /** A line that was not taken, with all reasons. */
    public record WrongLine(int number, Verdict verdict) {}
}
