package kz.bastama.grant.web;

import java.util.List;
import java.util.Map;
import kz.bastama.legal.Refusal;

/**
 * A table as it was sent, as text: the first row with anything in it names the columns.
 *
 * @param rows without those in which nothing stands
 * @param refusal why it cannot be read, or null; then there are no rows
 */
record SentTable(List<Row> rows, Refusal refusal) {

    /** @param number as a spreadsheet shows it, from 1 */
    record Row(int number, List<Cell> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    /**
     * @param number whether the file has it as a number and not as text
     * @param day the date that this number stands for, as {@code 2026-03-01}; null where it is none
     */
    record Cell(String text, boolean number, String day) {

        static final Cell EMPTY = of("");

        static Cell of(String text) {
            return new Cell(text, false, null);
        }
    }

    static SentTable refused(String code) {
        return refused(code, Map.of());
    }

    static SentTable refused(String code, Map<String, Object> facts) {
        return new SentTable(List.of(), Refusal.of(code, null, facts));
    }
}
