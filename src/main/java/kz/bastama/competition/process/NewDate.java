package kz.bastama.competition.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/** Whether a commission that lacks its quorum may be convened anew: only then, and not on an earlier day. */
final class NewDate {

    private NewDate() {}

    /** @param on the day of the meeting that had no quorum; null where the form lacks it */
    static Verdict check(boolean quorum, LocalDate on, LocalDate next) {
        List<Refusal> refusals = new ArrayList<>();
        if (quorum) {
            refusals.add(Refusal.of("competition.quorumReached", null));
        }
        if (on != null && !next.isAfter(on)) {
            refusals.add(Refusal.of("competition.newDateEarlier", null));
        }
        return new Verdict(refusals);
    }
}
