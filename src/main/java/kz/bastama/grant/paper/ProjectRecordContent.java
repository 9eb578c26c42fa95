package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the record on payments, signatures and reports that goes into a case file.
 *
 * @param refund what was demanded and came back, or null
 */
public record ProjectRecordContent(
        OfficialText city,
        OfficialText operator,
        OfficialText address,
        String grantNumber,
        String project,
        BigDecimal sum,
        BigDecimal paid,
        List<Paid> payments,
        Refunded refund,
        List<Signed> signatures,
        List<Reported> reports)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "project-record", "PR");

    public ProjectRecordContent {
        payments = List.copyOf(payments);
        signatures = List.copyOf(signatures);
        reports = List.copyOf(reports);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    public record Paid(int tranche, BigDecimal sum, String order, LocalDate on) {}

    public record Refunded(BigDecimal demanded, BigDecimal returned, String document, LocalDate on) {}

    /** @param act whether the act was signed, else the agreement */
    public record Signed(boolean act, boolean operator, String name, LocalDate on, String digestKk, String digestRu) {}

    /** @param stage 0 for the final report */
    public record Reported(
            int stage,
            int revision,
            ReportState state,
            Instant sentAt,
            Instant decidedAt,
            BigDecimal spent,
            String remarks,
            List<Answer> answers) {

        public Reported {
            answers = List.copyOf(answers);
        }
    }

    public record Answer(OfficialText question, OfficialText said) {}
}
