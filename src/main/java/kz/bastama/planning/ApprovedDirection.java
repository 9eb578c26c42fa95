package kz.bastama.planning;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * A line of an approved list of priority directions: the formal check compares an application to exactly these items.
 *
 * @param number position in the list, from 1
 * @param sphere code of article 5, for example {@code 13-1}
 * @param kato territory by KATO, nine digits
 * @param grantType {@code short}, {@code medium} or {@code long}, as the edition names them
 * @param amount money of the direction in tenge
 * @param months term of implementation in months
 */
public record ApprovedDirection(
        UUID id,
        int number,
        String sphere,
        OfficialText title,
        OfficialText goal,
        OfficialText tasks,
        String kato,
        String grantType,
        BigDecimal amount,
        int months,
        OfficialText expectedResults) {}
