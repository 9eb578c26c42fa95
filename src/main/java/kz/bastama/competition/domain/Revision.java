package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the commission answered when it considered a lot again after an objection was upheld.
 *
 * @param formerId application whose award was taken back; null where none was
 * @param nextId application that wins now; null where the result stands
 * @param protocolNumber of the commission's new meeting
 * @param reasons what the public reads
 * @param points mean of the experts for the objecting application, where the check had refused it and the refusal did not stand;
 *     null for every other
 */
public record Revision(
        UUID formerId,
        UUID nextId,
        String protocolNumber,
        LocalDate protocolDate,
        String reasons,
        Instant at,
        BigDecimal points) {

    /** Whether the result of the lot is another one now. */
    public boolean isChanged() {
        return nextId != null;
    }

    /** Whether the application that objected was admitted by it after all. */
    public boolean isAdmitted() {
        return points != null;
    }
}
