package kz.bastama.ngodatabase.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of filings as text, one a line: BIN, year, day, parted by a semicolon, a comma or a tab. A first line without digits
 * in its first column is a heading.
 */
public record FilingList(List<Line> lines) {

    /** @param number as an editor counts, from 1 */
    public record Line(int number, FilingEntry entry) {}

    public static FilingList read(String text) {
        List<Line> lines = new ArrayList<>();
        String[] rows = text.replace("\ufeff", "").split("\\r\\n|\\r|\\n", -1);
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i].isBlank() && !(lines.isEmpty() && isHeading(rows[i]))) {
                lines.add(new Line(i + 1, entry(rows[i])));
            }
        }
        return new FilingList(List.copyOf(lines));
    }

    private static FilingEntry entry(String row) {
        String[] cells = row.split("[;,\\t]", -1);
        return new FilingEntry(cell(cells, 0), cell(cells, 1), cell(cells, 2));
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].replace("\"", "").strip() : "";
    }

    private static boolean isHeading(String row) {
        return row.split("[;,\\t]", 2)[0].chars().noneMatch(Character::isDigit);
    }
}
