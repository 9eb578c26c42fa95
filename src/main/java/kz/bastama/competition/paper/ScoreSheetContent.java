package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the score sheet of one expert for one application.
 *
 * @param project what of the application names it to an expert
 * @param edition 1, and one more after each reopening
 * @param replaces number of the paper that this one supersedes, or null
 */
public record ScoreSheetContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText title,
        int lot,
        String application,
        String project,
        String code,
        String expert,
        int edition,
        String replaces,
        Instant finalAt,
        List<Line> lines,
        BigDecimal total,
        BigDecimal scale,
        String recommendation)
        implements PaperContent {

    public static final PaperType TYPE = new PaperType("competition", "score-sheet", "SS");

    public ScoreSheetContent {
        lines = List.copyOf(lines);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    /** @param weight most points of the criterion */
    public record Line(OfficialText criterion, int weight, BigDecimal points, String remark) {}
}
