package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the notice that a competition was cancelled.
 *
 * @param announcedAt null when it was not announced yet
 */
public record CancellationContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        OfficialText grantType,
        String orderNumber,
        LocalDate orderDate,
        Instant announcedAt,
        Cancellation.Cause cause,
        String reason,
        Instant cancelledAt,
        int received,
        List<LotPart> lots,
        OfficialText signatory)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "cancellation-notice", "CN");

    public CancellationContent {
        lots = List.copyOf(lots);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    public record LotPart(int number, OfficialText title, BigDecimal money) {}
}
