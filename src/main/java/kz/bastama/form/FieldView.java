package kz.bastama.form;

import java.util.List;
import java.util.Set;

/**
 * One visible component as a page shows it, every word in the language of the person.
 *
 * @param type name of the component in lower case, for the template to choose by
 * @param path name of the input
 * @param html text of a text component, safe to print as it is
 * @param value of the input as typed
 * @param shown answer in words, for reading only
 * @param inputType of a single line
 * @param inputMode keyboard to offer, or null
 * @param maxLength characters at most, where a person should know; never an attribute of the input, which would cut silently
 * @param hints what to know before answering: description, example, limit, article
 * @param error message, or null
 * @param controls whether other fields show or hide by its value
 * @param asTable whether the rows of a dynamic list fit a table
 * @param columns headings of that table, labels of a card
 * @param totals sums under them, null where there is none; empty without any
 * @param rows the cells of each row; of a group there is exactly one
 * @param step id of the step that shows it
 */
public record FieldView(
        String type,
        String path,
        String label,
        String html,
        String value,
        String shown,
        String inputType,
        String inputMode,
        int size,
        Integer maxLength,
        String unit,
        boolean required,
        boolean locked,
        List<String> hints,
        String error,
        boolean controls,
        List<Choice> choices,
        boolean asTable,
        List<String> columns,
        List<String> totals,
        List<Row> rows,
        boolean canAdd,
        String addLabel,
        String step) {

    private static final Set<String> WIDE = Set.of("textarea", "group", "dynamiclist", "text");

    /** One offered value. */
    public record Choice(String id, String value, String label, boolean chosen) {}

    /**
     * One row of a dynamic list, or the inside of a group. In a table a cell that a condition hides is of type {@code none}.
     *
     * @param title for a reader who does not see the table
     */
    public record Row(String path, String title, List<FieldView> cells, boolean canRemove, String removeLabel) {}

    /** Whether the rows of a dynamic list can be read as a table: more columns fit there than where each cell is typed into. */
    public boolean readsAsTable() {
        return asTable
                || rows.stream()
                        .allMatch(row -> row.cells().size() == columns.size()
                                && row.cells().stream().noneMatch(cell -> WIDE.contains(cell.type())));
    }

    /** How much of the limit is used, for example {@code 120 / 2000}. */
    public String count() {
        return value.strip().length() + " / " + maxLength;
    }

    /** The id in the page of what has that path. */
    public static String id(String path) {
        return "f-" + path.replaceAll("[^\\w]+", "-").replaceAll("-$", "");
    }

    public String id() {
        return id(path);
    }

    /** Ids of what describes the input, for {@code aria-describedby}; null where nothing does. */
    public String describedBy() {
        String hint = hints.isEmpty() ? "" : id() + "-hint ";
        String mistake = error == null ? "" : id() + "-error";
        String both = (hint + mistake).strip();
        return both.isEmpty() ? null : both;
    }
}
