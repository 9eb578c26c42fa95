package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.legal.OfficialText;

/**
 * One lot of a competition: a direction of the approved list as it stood when the competition was planned.
 *
 * @param number position in the competition, from 1
 * @param sphere code of article 5
 * @param amount money of the lot in tenge
 * @param months term of implementation
 */
public record Lot(
        UUID id,
        UUID competitionId,
        UUID directionId,
        int number,
        String sphere,
        OfficialText title,
        OfficialText goal,
        OfficialText tasks,
        OfficialText expectedResults,
        String kato,
        BigDecimal amount,
        int months,
        Integer version) {

    /** Tenge by direction. */
    public static Map<UUID, BigDecimal> money(List<Lot> lots) {
        return lots.stream().collect(Collectors.toMap(Lot::directionId, Lot::amount, BigDecimal::add));
    }

    /** The same lot in another competition. */
    public Lot repeatedIn(UUID competition, int place) {
        return new Lot(
                UUID.randomUUID(),
                competition,
                directionId,
                place,
                sphere,
                title,
                goal,
                tasks,
                expectedResults,
                kato,
                amount,
                months,
                null);
    }
}
