package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.grant.domain.ReportLine;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SurveyResults;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the record on payments, signatures, reports, visits and sub-grants that goes into a case file.
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
        List<Reported> reports,
        List<Visited> visits,
        List<Surveyed> surveys,
        List<SubGrant> subGrants)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "project-record", "PR");

    public ProjectRecordContent {
        payments = List.copyOf(payments);
        signatures = List.copyOf(signatures);
        reports = List.copyOf(reports);
        visits = List.copyOf(visits);
        surveys = List.copyOf(surveys);
        subGrants = List.copyOf(subGrants);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    public record Paid(int tranche, BigDecimal sum, String order, LocalDate on) {}

    public record Refunded(BigDecimal demanded, BigDecimal returned, String document, LocalDate on) {}

    /**
     * @param paper what was signed
     * @param additional number of the additional agreement or of the agreement on succession, 0 where it is another paper
     * @param successor whether who takes over signed, else the grantee or the operator
     */
    public record Signed(
            SignedPaper paper,
            int additional,
            boolean operator,
            boolean successor,
            String name,
            LocalDate on,
            String digestKk,
            String digestRu) {}

    /**
     * @param stage 0 for the final report
     * @param rulings on its expenses; none where it was sent before there were lines
     */
    public record Reported(
            int stage,
            int revision,
            ReportState state,
            Instant sentAt,
            Instant decidedAt,
            BigDecimal spent,
            String remarks,
            List<Answer> answers,
            List<Ruled> rulings) {

        public Reported {
            answers = List.copyOf(answers);
            rulings = List.copyOf(rulings);
        }
    }

    /**
     * A monitoring visit and what followed.
     *
     * @param reason why it was added, moved, called off or not held; null for a day of the plan
     * @param reply of the grantee to the act, or null
     * @param outcome what came of it, or null
     */
    public record Visited(
            String number,
            LocalDate day,
            VisitState state,
            String leader,
            String reason,
            VisitAct.Reply reply,
            VisitAct.Outcome outcome) {}

    /** What beneficiaries answered from one day to another. */
    public record Surveyed(LocalDate from, LocalDate to, SurveyResults results) {}

    /** @param document by which the expense is known, and who was paid */
    public record Ruled(String document, ReportLine line) {}

    public record Answer(OfficialText question, OfficialText said) {}
}
