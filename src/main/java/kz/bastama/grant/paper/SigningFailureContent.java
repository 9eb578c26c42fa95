package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the notice to a winner that there is no agreement.
 *
 * @param declined whether the winner declined; otherwise it did not sign in time
 * @param reason of the winner who declined; else empty
 * @param signBy last instant for the signature, or null where the term never began
 */
public record SigningFailureContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        OfficialText signatory,
        OfficialText grantee,
        String granteeBin,
        String grantNumber,
        String project,
        BigDecimal sum,
        boolean declined,
        String reason,
        Instant signBy,
        Instant endedAt)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "signing-failure", "SF");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
