package kz.bastama.planning.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the Agreement on financing of state grants, or of an additional agreement to it.
 *
 * @param order number of the order that approved the list, of {@code orderDate}
 * @param transferDays working days for a transfer
 * @param receiptDays working days for confirming a receipt
 * @param lines the directions of the list as they stand when the agreement is concluded
 * @param total money of these directions
 * @param additional what the additional agreement changes; null for the first one
 */
public record FundingAgreementContent(
        OfficialText place,
        LocalDate concludedOn,
        Party customer,
        Party operator,
        int year,
        String order,
        LocalDate orderDate,
        OfficialText rules,
        BigDecimal sum,
        int transferDays,
        int receiptDays,
        List<Line> lines,
        BigDecimal total,
        Additional additional)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("planning", "funding-agreement", "FA");

    public FundingAgreementContent {
        lines = List.copyOf(lines);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /**
     * A side of the agreement.
     *
     * @param head post and name of who signs, by the {@code basis}
     */
    public record Party(OfficialText name, String bin, OfficialText address, OfficialText head, OfficialText basis) {}

    /** A direction that is financed. */
    public record Line(int number, OfficialText title, OfficialText grantType, BigDecimal amount) {}

    /**
     * What an additional agreement adds to.
     *
     * @param number of the additional agreement, from 1
     * @param agreement number of the agreement, of {@code agreementDate}
     * @param before agreed until now
     * @param received with the operator when this one is concluded
     */
    public record Additional(
            int number,
            String agreement,
            LocalDate agreementDate,
            String reason,
            BigDecimal before,
            BigDecimal received) {}
}
