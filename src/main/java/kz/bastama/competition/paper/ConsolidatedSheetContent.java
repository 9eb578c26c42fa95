package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the consolidated score sheet of a lot. Experts stand in it by their codes: commissions read it too.
 *
 * @param replaces number of the sheet in whose place this one is issued, because a sheet was dropped or came after the ranking; null for
 *     the first
 * @param extraJoins whether the sheet of an extra expert counts beside the others
 */
public record ConsolidatedSheetContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText title,
        int lot,
        String replaces,
        OfficialText lotTitle,
        LocalDate rankedOn,
        BigDecimal passMark,
        BigDecimal maxSpread,
        boolean extraJoins,
        int decimals,
        List<Row> rows)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "consolidated-sheet", "CS");

    /** More than any competition has lots. */
    private static final int LOTS = 1000;

    /** @param issue 0 for the first sheet of the lot, and one more whenever it is issued anew */
    public static int revision(int lot, int issue) {
        return issue * LOTS + lot;
    }

    /** The number of the lot that a revision is of. */
    public static int lotOf(int revision) {
        return revision % LOTS;
    }

    /** Whether the one stands in the place of the other. */
    public static boolean replaces(Paper later, Paper former) {
        return former.type().equals(TYPE)
                && later.type().equals(TYPE)
                && lotOf(later.revision()) == lotOf(former.revision())
                && later.revision() > former.revision();
    }

    public ConsolidatedSheetContent {
        rows = List.copyOf(rows);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /**
     * One application.
     *
     * @param experts codes, in the order of {@code totals} and of the points of each line
     * @param extra code of the expert who was called in for a wide spread, or null
     */
    public record Row(
            int rank,
            String application,
            String project,
            List<String> experts,
            List<Line> lines,
            List<BigDecimal> totals,
            BigDecimal mean,
            BigDecimal spread,
            String extra,
            boolean passed) {

        public Row {
            experts = List.copyOf(experts);
            lines = List.copyOf(lines);
            totals = List.copyOf(totals);
        }
    }

    public record Line(OfficialText criterion, int weight, List<BigDecimal> points, BigDecimal mean) {

        public Line {
            points = List.copyOf(points);
        }
    }
}
