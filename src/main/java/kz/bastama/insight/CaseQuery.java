package kz.bastama.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bastama.form.SearchText;

/**
 * Which open cases somebody asks for.
 *
 * @param stage or empty for all
 * @param overdue only those past their end
 * @param stuck only those held up by a failed step
 * @param customer or empty for all
 * @param text part of the title in any language, or empty
 * @param sort column, with a minus in front for the other way round: title, stage, customer, since, due
 */
public record CaseQuery(String stage, boolean overdue, boolean stuck, String customer, String text, String sort) {

    private static final Map<String, Comparator<CaseLine>> COLUMNS = Map.of(
            "title", Comparator.comparing(line -> line.of().title().ru(), String.CASE_INSENSITIVE_ORDER),
            "stage", Comparator.comparingInt(line -> Stages.place(line.of().stage())),
            "customer", Comparator.comparing(line -> line.of().customerCode()),
            "since", Comparator.comparing(line -> line.of().since()),
            "due", Comparator.comparing(CaseLine::due, Comparator.nullsLast(Comparator.naturalOrder())));

    public CaseQuery(String stage, boolean overdue, String customer, String text, String sort) {
        this(stage, overdue, false, customer, text, sort);
    }

    public static CaseQuery of(String customer) {
        return new CaseQuery("", false, customer, "", "");
    }

    List<CaseLine> from(Stream<CaseLine> lines) {
        return lines.filter(this::fits).sorted(order()).toList();
    }

    private boolean fits(CaseLine line) {
        return (stage.isEmpty() || stage.equals(line.of().stage()))
                && (!overdue || line.overdue())
                && (!stuck || line.stuck())
                && (customer.isEmpty() || customer.equals(line.of().customerCode()))
                && (text.isBlank() || inTitle(line, text));
    }

    private static boolean inTitle(CaseLine line, String wanted) {
        var title = line.of().title();
        return Stream.of(title.kk(), title.ru(), title.en()).anyMatch(wording -> SearchText.fits(wanted, wording));
    }

    /** Without a column: what ends first stands first, what has no end by its age. */
    private Comparator<CaseLine> order() {
        boolean backwards = sort.startsWith("-");
        Comparator<CaseLine> byId = Comparator.comparing(line -> line.of().caseId());
        Comparator<CaseLine> column = COLUMNS.get(backwards ? sort.substring(1) : sort);
        if (column == null) {
            return COLUMNS.get("due").thenComparing(COLUMNS.get("since")).thenComparing(byId);
        }
        return (backwards ? column.reversed() : column).thenComparing(byId);
    }
}
