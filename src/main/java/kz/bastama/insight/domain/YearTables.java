package kz.bastama.insight.domain;

import java.util.List;
import java.util.Map;
import kz.bastama.insight.YearFigures.Cut;
import kz.bastama.insight.YearFigures.Figure;
import kz.bastama.insight.YearFigures.Row;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.Activity;

/**
 * The figures of a year as a report keeps them: whatever is corrected later, page, paper and workbook of that report agree.
 *
 * @param tables one for each cut, in their order
 * @param total each subject counted once
 */
public record YearTables(List<Table> tables, Line total) {

    public YearTables {
        tables = List.copyOf(tables);
    }

    public record Table(Cut cut, List<Line> lines) {

        public Table {
            lines = List.copyOf(lines);
        }
    }

    /** @param title what the row was called then; null where what it stands for is not stated */
    public record Line(OfficialText title, Map<Activity, Figure> figures) {

        public Line {
            figures = Map.copyOf(figures);
        }

        public Figure of(Activity activity) {
            return new Row("", figures).of(activity);
        }
    }
}
