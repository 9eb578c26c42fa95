package kz.bastama.grant.domain;

import kz.bastama.form.Answers;

/**
 * What the operator remarks on one place of a report.
 *
 * @param place path in the answers, for example {@code expenses[2]} or {@code achieved}
 * @param text for the grantee, word for word
 */
public record Remark(String place, String text) {

    /** The list or question of the report that it is about. */
    public String part() {
        int row = place.indexOf('[');
        return row < 0 ? place : place.substring(0, row);
    }

    /** Number of the row, from 1; 0 where the place is no row. */
    public int row() {
        int row = place.indexOf('[');
        return row < 0 ? 0 : Integer.parseInt(place.substring(row + 1, place.length() - 1)) + 1;
    }

    /** What the row of that report is known by; empty where the place is no row. */
    public String shown(Answers report) {
        if (row() == 0) {
            return "";
        }
        Answers line = report.rows(part()).get(row() - 1);
        return switch (part()) {
            case "activities" -> line.text("activity");
            case "indicators" -> line.text("indicator");
            default -> line.text("document") + ", " + line.text("payee");
        };
    }
}
