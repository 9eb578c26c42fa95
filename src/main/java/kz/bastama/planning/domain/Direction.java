package kz.bastama.planning.domain;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * One direction of a list: what is to be achieved, where, by which type of grant and for how much.
 *
 * @param number position in the list, from 1
 * @param sphere code of article 5
 * @param amount tenge
 * @param months term of implementation
 * @param costReasoning how the sum was reached: shown in the discussion
 * @param basedOn number of the proposal that it grew from, or empty
 */
public record Direction(
        UUID id,
        UUID listId,
        int number,
        String sphere,
        OfficialText title,
        OfficialText goal,
        OfficialText tasks,
        OfficialText expectedResults,
        String kato,
        String grantType,
        BigDecimal amount,
        int months,
        String costReasoning,
        String basedOn,
        Integer version) {
    /** The same direction to be saved over that version; null to write it anew. */
    public Direction as(Integer seen) {
        return new Direction(
                id,
                listId,
                number,
                sphere,
                title,
                goal,
                tasks,
                expectedResults,
                kato,
                grantType,
                amount,
                months,
                costReasoning,
                basedOn,
                seen);
    }
}
