package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of an agreement on succession.
 *
 * @param grantee whose grant it is until all have signed
 * @param successor whose it is from then on; its account is the one that the grant is paid to
 * @param number that of the announced circumstances within the grant
 * @param agreement number of the agreement that the successor enters
 * @param what the reorganisation, in the words of the grantee
 * @param evidence the documents that show it
 * @param reason why the operator agrees
 * @param paid tenge that the grantee was paid
 * @param confirmed tenge of its expenses that the operator accepted
 * @param due reports that are still to come, in their order
 * @param lastDay of the project
 */
public record TakeoverAgreementContent(
        OfficialText city,
        GrantAgreementContent.Party operator,
        GrantAgreementContent.Party grantee,
        GrantAgreementContent.Party successor,
        int number,
        String agreement,
        Instant agreementIssuedAt,
        String grantNumber,
        String project,
        String what,
        String evidence,
        OfficialText reason,
        BigDecimal sum,
        BigDecimal paid,
        BigDecimal confirmed,
        List<Due> due,
        LocalDate lastDay)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "succession-agreement", "SG");

    public TakeoverAgreementContent {
        due = List.copyOf(due);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** What is still to be paid under the agreement. */
    public BigDecimal rest() {
        return sum.subtract(paid);
    }

    /** What was paid and is not shown by accepted expenses yet: the successor answers for it. */
    public BigDecimal open() {
        return paid.subtract(confirmed).max(BigDecimal.ZERO);
    }

    /** @param stage number of the interim report, 0 for the final one; @param by its last day */
    public record Due(int stage, LocalDate by) {}
}
