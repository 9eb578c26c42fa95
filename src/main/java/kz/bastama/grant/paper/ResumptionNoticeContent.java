package kz.bastama.grant.paper;

import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the notice that a suspended grant goes on.
 *
 * @param notice number of the notice of suspension
 * @param reportBy the report that is due next may come until then, where the term moved; null where it did not
 * @param endsOn last day of the project from then on, the days of the suspension given back; null where it stays
 */
public record ResumptionNoticeContent(
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
        LocalDate since,
        LocalDate resumedOn,
        OfficialText reason,
        LocalDate reportBy,
        LocalDate endsOn)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "resumption-notice", "RU");

    @Override
    public PaperType type() {
        return TYPE;
    }
}
