package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param paymentDays working days in which the operator pays the rest; in {@code refundDays} the grantee returns
 * @param revision of the report that was accepted
 */
public record AcceptanceActContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        OfficialText signatory,
        OfficialText grantee,
        String granteeBin,
        OfficialText granteePost,
        String granteePerson,
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
        int paymentDays,
        int refundDays,
        List<IndicatorLine> indicators,
        List<ExpenseLine> expenses)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "acceptance-act", "AA");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public AcceptanceActContent {
        indicators = List.copyOf(indicators);
        expenses = List.copyOf(expenses);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** All lines of the budget. */
    public BigDecimal planned() {
        return expenses.stream().map(ExpenseLine::planned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public record IndicatorLine(String name, BigDecimal target, BigDecimal fact) {

        /** How much of the target was reached, or null where the target is zero. */
        public BigDecimal percent() {
            return target.signum() == 0 ? null : fact.multiply(HUNDRED).divide(target, 1, RoundingMode.HALF_UP);
        }
    }

    public record ExpenseLine(String item, BigDecimal planned, BigDecimal spent) {}
}
