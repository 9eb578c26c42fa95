package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * One line of the list of calls.
 *
 * @param lots how many
 * @param amount money of all lots in tenge
 */
public record Call(
        UUID id,
        OfficialText title,
        String customerCode,
        String grantType,
        CompetitionState state,
        Instant closesAt,
        int lots,
        BigDecimal amount) {

    public boolean isOpen(Instant now) {
        return state == CompetitionState.ANNOUNCED && now.isBefore(closesAt);
    }
}
