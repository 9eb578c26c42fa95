package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What somebody looks for among the calls. Sphere, region and sum are asked of one lot together: a call is found when one of its
 * lots keeps to all three.
 *
 * @param text part of the title of the call or of a lot, or empty
 * @param sphere code of article 5, or empty
 * @param region first digits of a KATO, two for a region, more for a district or a settlement in it; or empty
 * @param type of grant, or empty
 * @param from least money of a lot in tenge, or null; {@code to} the most
 * @param closesBefore calls that close before that moment, or null
 * @param now by the server's clock: whether a call takes applications still
 * @param language whose alphabet titles are sorted by
 */
public record CallSearch(
        String text,
        String sphere,
        String region,
        String type,
        BigDecimal from,
        BigDecimal to,
        Instant closesBefore,
        Stage stage,
        Sort sort,
        boolean descending,
        String language,
        Instant now) {

    /** How far a call is, for whoever wants to apply. */
    public enum Stage {
        OPEN,
        CLOSED,
        NOT_HELD,
        ALL
    }

    /** Column that the list is sorted by. */
    public enum Sort {
        CLOSES,
        TITLE,
        SUM
    }
}
