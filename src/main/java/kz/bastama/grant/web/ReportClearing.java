package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bastama.grant.domain.Clearing;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.LineDecision;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.web.ReportLines.Line;
import org.springframework.stereotype.Component;

/** The lines of the report under review as the operator decides on them; public because templates call it. */
@Component
public class ReportClearing {

    private final Reports reports;
    private final Clearings clearings;
    private final ReportLines lines;

    ReportClearing(Reports reports, Clearings clearings, ReportLines lines) {
        this.reports = reports;
        this.clearings = clearings;
        this.lines = lines;
    }

    /**
     * @param before the line in the revision before; null where it is new or nothing came before
     * @param typed what stands in the fields
     * @param error what is wrong with it, or null
     */
    public record Row(Line line, Line before, TypedRuling typed, String error) {

        public boolean isSettled() {
            return line.ruling().isSettled();
        }

        public boolean isOpen() {
            return line.ruling().isOpen();
        }

        public String decision() {
            return typed.decision();
        }

        public String sum() {
            return typed.sum();
        }

        public String reason() {
            return typed.reason();
        }
    }

    /**
     * @param rows those to show
     * @param compared whether a revision came before
     * @param gone lines of it that are no more there
     */
    public record Sheet(Clearing clearing, List<Row> rows, boolean compared, List<Line> gone) {}

    /**
     * @param typed by position, where something could not be kept; or null
     * @param wrong sentences by place; or null
     * @param onlyOpen shows what is not decided yet, and what could not be kept
     */
    public Sheet of(
            Grant grant, Report report, Map<Integer, TypedRuling> typed, Map<String, String> wrong, boolean onlyOpen) {
        Clearing clearing = clearings.of(grant.id(), report.revision());
        List<Line> present = lines.of(grant, report);
        List<Line> former = reports.of(grant.id()).stream()
                .filter(one -> one.revision() == report.revision() - 1 && one.stage() == report.stage())
                .findFirst()
                .map(one -> lines.of(grant, one, true).stream()
                        .filter(line -> line.ruling() != null
                                && !line.ruling().isSettled()
                                && line.ruling().decision() != LineDecision.ACCEPT)
                        .toList())
                .orElse(List.of());
        boolean compared = report.revision() > 1 && !former.isEmpty();
        LineVersions versions = LineVersions.of(
                former,
                compared
                        ? present.stream()
                                .filter(line ->
                                        line.ruling() != null && !line.ruling().isSettled())
                                .toList()
                        : List.of());
        List<Row> rows = new ArrayList<>();
        for (Line line : present) {
            if (line.ruling() == null) {
                continue;
            }
            int at = line.ruling().position();
            String error = wrong == null ? null : wrong.get("line[" + at + "]");
            TypedRuling shown = typed != null && typed.containsKey(at) ? typed.get(at) : TypedRuling.of(line.ruling());
            if (!onlyOpen || line.ruling().isOpen() || error != null) {
                rows.add(new Row(line, versions.before().get(line), shown, error));
            }
        }
        return new Sheet(clearing, rows, compared, versions.gone());
    }
}
