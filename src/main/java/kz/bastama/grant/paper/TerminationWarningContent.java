package kz.bastama.grant.paper;

import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the notice that the operator intends to end an agreement.
 *
 * @param ground as the rules call it
 * @param days working days of the explanation, which end on {@code until}
 */
public record TerminationWarningContent(
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
        OfficialText ground,
        OfficialText reason,
        String evidence,
        int days,
        LocalDate until)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "termination-warning", "TW");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
