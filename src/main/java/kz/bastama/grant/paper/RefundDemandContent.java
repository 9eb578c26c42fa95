package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the demand of what is to be returned after a termination.
 *
 * @param notice number of the notice of termination
 * @param delivered per cent of the results, where the refund is proportional; null where it is not
 * @param account the account of the operator; null where nobody entered it
 */
public record RefundDemandContent(
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
        String notice,
        Instant noticeIssuedAt,
        BigDecimal paid,
        BigDecimal confirmed,
        Integer delivered,
        BigDecimal demanded,
        int days,
        LocalDate refundBy)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "refund-demand", "RD");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
