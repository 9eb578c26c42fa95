package kz.bastama.grant.paper;

import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the notice that a grant is suspended.
 *
 * @param ground as the rules call it
 * @param days working days of the remedy, which end on {@code until}
 * @param reportBy the report that is due next may come until then, where the term moved; null where it did not
 */
public record SuspensionNoticeContent(
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
        LocalDate since,
        int days,
        LocalDate until,
        LocalDate reportBy)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "suspension-notice", "SU");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
