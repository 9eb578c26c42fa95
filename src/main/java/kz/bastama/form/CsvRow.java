package kz.bastama.form;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of a table for a spreadsheet (RFC 4180, but with semicolons, which is what spreadsheets here expect). A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
public final class CsvRow {

    /** Before the first row: without it spreadsheets take the letters for those of another alphabet. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    private static final String STARTS_FORMULA = "=+-@\t\r\n";

    private CsvRow() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvRow::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
