package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the claim of what was not returned in time.
 *
 * @param demand number of the demand of refund
 * @param penalty in tenge; zero where the rules set none
 */
public record ClaimContent(
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
        String demand,
        Instant demandIssuedAt,
        LocalDate refundBy,
        BigDecimal paid,
        BigDecimal demanded,
        BigDecimal returned,
        BigDecimal penalty)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "claim", "CM");

    public BigDecimal outstanding() {
        return demanded.subtract(returned);
    }

    public BigDecimal total() {
        return outstanding().add(penalty);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }
}
