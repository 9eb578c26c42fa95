package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the act that a competition was not held.
 *
 * @param received applications that came; none of them was admitted
 */
public record NotHeldContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        OfficialText grantType,
        OfficialText rules,
        String orderNumber,
        LocalDate orderDate,
        Instant announcedAt,
        Instant closesAt,
        int received,
        List<LotPart> lots,
        OfficialText signatory)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "not-held-act", "NH");

    public NotHeldContent {
        lots = List.copyOf(lots);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    public record LotPart(int number, OfficialText title, BigDecimal money) {}
}
