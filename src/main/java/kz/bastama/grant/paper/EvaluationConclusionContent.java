package kz.bastama.grant.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.EfficiencyGrade;

/**
 * The facts of the conclusion of an evaluation of efficiency.
 *
 * @param direction of the lot, or null where it is not known
 * @param spent expenses that the operator accepted, in tenge
 * @param visits monitoring visits that were held
 * @param total points of the group, of at most {@code highest}
 * @param effective points from which a project is effective, {@code partly} from which it is partly so
 */
public record EvaluationConclusionContent(
        OfficialText territory,
        OfficialText customer,
        OfficialText signatory,
        OfficialText grantee,
        String granteeBin,
        String grantNumber,
        String project,
        OfficialText direction,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal sum,
        BigDecimal spent,
        int visits,
        List<AcceptanceActContent.IndicatorLine> indicators,
        List<Criterion> criteria,
        List<Voice> voices,
        BigDecimal total,
        int highest,
        int effective,
        int partly,
        EfficiencyGrade grade,
        OfficialText conclusion,
        OfficialText recommendation,
        Instant concludedAt)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("grant", "evaluation-conclusion", "EC");

    public EvaluationConclusionContent {
        indicators = List.copyOf(indicators);
        criteria = List.copyOf(criteria);
        voices = List.copyOf(voices);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /**
     * @param customer points of the customer, {@code civil} mean of civil society, {@code mean} of the whole group
     */
    public record Criterion(OfficialText name, int highest, int customer, BigDecimal civil, BigDecimal mean) {}

    /** One of the group, in their own words. */
    public record Voice(boolean civil, String name, OfficialText organisation, int points, String remark) {}
}
