package kz.bastama.insight.paper;

import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.insight.domain.YearTables;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.Activity;

/**
 * The facts of the yearly report of the operator to the authorised body.
 *
 * @param head post and name of who signs
 */
public record OperatorReportContent(
        OfficialText city,
        OfficialText operator,
        String bin,
        int year,
        OfficialText results,
        OfficialText proposals,
        OfficialText head,
        YearTables figures)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("insight", "operator-report", "YR");

    private static final List<List<Activity>> GROUPS = List.of(
            List.of(Activity.ANNOUNCED, Activity.APPLIED, Activity.ADMITTED, Activity.REFUSED, Activity.AWARDED),
            List.of(Activity.AGREED, Activity.PAID, Activity.RETURNED),
            List.of(Activity.VISITED, Activity.BREACHED, Activity.REPORTED),
            List.of(Activity.COMPLETED, Activity.BROKEN, Activity.EVALUATED, Activity.EFFECTIVE));

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** Columns that stand in one table: all of them are too many for a sheet. */
    public List<List<Activity>> groups() {
        return GROUPS;
    }
}
