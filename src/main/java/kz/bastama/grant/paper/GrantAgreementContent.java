package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.competition.AwardBasis;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.grant.domain.Budget;
import kz.bastama.grant.domain.Plan;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the agreement on a grant.
 *
 * @param institutionalPercent most that may go to the organisation itself, in per cent
 * @param reportBy last day for the final report
 * @param regranted numbers of the lines of the budget that the grantee may pass on
 */
public record GrantAgreementContent(
        OfficialText city,
        Party operator,
        Party grantee,
        String grantNumber,
        String project,
        OfficialText lot,
        OfficialText competition,
        AwardBasis basis,
        String protocolNumber,
        LocalDate protocolDate,
        OfficialText customer,
        OfficialText grantType,
        OfficialText territory,
        OfficialText rules,
        BigDecimal sum,
        BigDecimal institutionalSum,
        BigDecimal institutionalPercent,
        int months,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate reportBy,
        List<Tranche> tranches,
        Limits limits,
        Plan plan,
        Budget budget,
        List<Integer> regranted)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "grant-agreement", "GA");

    public GrantAgreementContent {
        tranches = List.copyOf(tranches);
        regranted = List.copyOf(regranted);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** One payment: its share in per cent and its sum in tenge; the last one is at most that. */
    public record Tranche(BigDecimal percent, BigDecimal sum, LocalDate reportBy) {}

    /**
     * What the edition says of the life of the agreement; days are working days.
     *
     * @param rounds how often a report may be returned
     * @param actDays in which the grantee signs the act of acceptance
     * @param lineShift most of a line of the budget that may be moved without consent, in per cent
     */
    public record Limits(
            int paymentDays,
            int reviewDays,
            int correctionDays,
            int rounds,
            int actDays,
            int refundDays,
            BigDecimal lineShift,
            int archiveYears) {}

    /**
     * One side with its requisites.
     *
     * @param head post and name of who signs
     * @param post of who signs, or empty where {@code head} alone says it; the name is {@code person}
     * @param basis what that person acts on the basis of, or empty
     * @param iban empty where the side named no account
     */
    public record Party(
            OfficialText name,
            String bin,
            OfficialText address,
            OfficialText head,
            OfficialText post,
            String person,
            OfficialText basis,
            String iban,
            String bic,
            String phone,
            String email) {}
}
