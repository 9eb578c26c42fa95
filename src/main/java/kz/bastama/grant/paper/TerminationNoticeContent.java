package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the notice that a report is refused and the agreement terminated, or that it is terminated on another ground.
 *
 * @param rounds how often the agreement allows a report to be returned
 * @param returns of the report that was refused in the end, in the order of time
 * @param missing whether no report on the last payment came at all
 * @param late whether the last return was not answered in time; otherwise a corrected report was refused
 * @param reason in the words of the officer
 * @param sum of the agreement in tenge; {@code paid} of it is paid, {@code confirmed} stands in accepted reports
 * @param refund what is to be returned until {@code refundBy}, in {@code refundDays} working days
 * @param ground why it is terminated, where it is not for the report; null where it is
 */
public record TerminationNoticeContent(
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
        int rounds,
        List<Return> returns,
        boolean missing,
        boolean late,
        String reason,
        BigDecimal sum,
        BigDecimal paid,
        BigDecimal confirmed,
        BigDecimal refund,
        int refundDays,
        LocalDate refundBy,
        Ground ground)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "termination-notice", "TN");

    public TerminationNoticeContent {
        returns = List.copyOf(returns);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** What will not be paid any more. */
    public BigDecimal unpaid() {
        return sum.subtract(paid);
    }

    /**
     * @param ground as the rules call it
     * @param warning number of the notice of the intended termination
     * @param explanation of the grantee; null where it said nothing
     * @param decision why the agreement is ended
     * @param delivered per cent of the results, where the refund is proportional; null where it is not
     */
    public record Ground(
            OfficialText ground,
            OfficialText reason,
            String warning,
            Instant warnedAt,
            String explanation,
            OfficialText decision,
            Integer delivered) {}

    /** @param remarks of the operator in general; {@code places} single lines of the report have remarks of their own */
    public record Return(int revision, Instant sentAt, Instant returnedAt, String remarks, int places) {}
}
