package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the act of acceptance.
 *
 * @param spent confirmed expenses in tenge
 * @param due what is paid after acceptance
 * @param refund what was paid and is not confirmed
 * @param revision of the report that was accepted
 */
public record AcceptanceActContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        String signatory,
        OfficialText grantee,
        String granteeBin,
        String granteeHead,
        String grantNumber,
        String agreementNumber,
        Instant agreementIssuedAt,
        String project,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant acceptedAt,
        int revision,
        BigDecimal sum,
        BigDecimal spent,
        BigDecimal paid,
        BigDecimal due,
        BigDecimal refund,
        List<IndicatorLine> indicators,
        List<ExpenseLine> expenses)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "acceptance-act", "AA");

    public AcceptanceActContent {
        indicators = List.copyOf(indicators);
        expenses = List.copyOf(expenses);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    public record IndicatorLine(String name, BigDecimal target, BigDecimal fact) {}

    public record ExpenseLine(String item, BigDecimal planned, BigDecimal spent) {}
}
