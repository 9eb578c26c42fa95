package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Returned;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the act of reconciliation after a termination.
 *
 * @param payments what was paid, in its order
 * @param returns what came back, in its order
 * @param claim number of the claim; null where none was needed
 * @param on the day as of which it is drawn
 */
public record ReconciliationActContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        OfficialText signatory,
        OfficialText grantee,
        String granteeBin,
        String grantNumber,
        String agreementNumber,
        Instant agreementIssuedAt,
        String project,
        BigDecimal sum,
        List<Payment> payments,
        BigDecimal confirmed,
        BigDecimal demanded,
        List<Returned> returns,
        String claim,
        BigDecimal penalty,
        LocalDate on)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "reconciliation-act", "RK");

    public ReconciliationActContent {
        payments = List.copyOf(payments);
        returns = List.copyOf(returns);
    }

    public BigDecimal paid() {
        return payments.stream().map(Payment::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal returned() {
        return returns.stream().map(Returned::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal outstanding() {
        return demanded.subtract(returned());
    }

    @Override
    public PaperType type() {
        return TYPE;
    }
}
