package kz.bastama.competition.process;

import java.time.LocalDate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/** Whether a commission that lacks its quorum may be convened anew: only then, on a later day, and not on one that is over. */
final class NewDate {

    private NewDate() {}

    /** @param on the day of the meeting that had no quorum */
    static Verdict check(boolean quorum, LocalDate on, Answers answers, String field, LocalDate today) {
        Verdict verdict = TypedDay.of(answers, field)
                .notBefore(on.plusDays(1), "competition.newDateEarlier")
                .planned(today, TypedDay.DAYS_AHEAD)
                .verdict();
        return quorum ? verdict.and(Verdict.refused(Refusal.of("competition.quorumReached", null))) : verdict;
    }
}
