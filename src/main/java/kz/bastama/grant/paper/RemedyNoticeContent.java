package kz.bastama.grant.paper;

import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the notice by which the operator asks a grantee to remedy what a visit found.
 *
 * @param objected whether the grantee objected to the act, and its objection was dismissed
 * @param days working days of the term, which ends on {@code until}
 */
public record RemedyNoticeContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        OfficialText signatory,
        OfficialText grantee,
        String granteeBin,
        String grantNumber,
        String project,
        String actNumber,
        Instant actIssuedAt,
        LocalDate day,
        boolean objected,
        String remedy,
        int days,
        LocalDate until)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "remedy-notice", "RN");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
