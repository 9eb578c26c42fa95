package kz.bastama.expert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import kz.bastama.legal.WorkingCalendar;

/**
 * A tie as a person told it once.
 *
 * @param first when it was told
 * @param last when it was last known to stand on the card
 */
public record ToldTie(Tie tie, Instant first, Instant last) {

    /** Whether something of these says the same, with the same end or with one that an officer has verified. */
    boolean isSaid(Collection<Tie> standing, Collection<Tie> verified) {
        return standing.contains(tie)
                || tie.until() == null && verified.stream().anyMatch(one -> one.until() != null && one.isWith(tie));
    }

    /** What was taken off the card lasted at least as long as it stood there. */
    public Tie ended() {
        LocalDate off = last.atZone(WorkingCalendar.ZONE).toLocalDate();
        return tie.until() == null ? new Tie(tie.organisation(), tie.bin(), tie.role(), tie.from(), off) : tie;
    }
}
