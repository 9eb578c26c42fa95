package kz.bastama.grant.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Clearing;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Expenses;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportLine;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import org.springframework.stereotype.Component;

/**
 * The expenses that a next revision does not ask for again. They are no part of its form, so nobody can change them by any
 * address; the sending puts them in front of what is typed.
 */
@Component
public class SettledLines {

    static final String LIST = "expenses";

    private final Reports reports;
    private final Clearings clearings;
    private final Forms forms;

    SettledLines(Reports reports, Clearings clearings, Forms forms) {
        this.reports = reports;
        this.clearings = clearings;
        this.forms = forms;
    }

    /** @param rows as they were sent, in the order of the lines */
    public record Settled(List<ReportLine> lines, List<Answers> rows) {

        static final Settled NONE = new Settled(List.of(), List.of());

        boolean isEmpty() {
            return lines.isEmpty();
        }

        /** With the sums that were accepted. */
        public Expenses expenses() {
            List<ReportLine> placed = new ArrayList<>();
            lines.forEach(line -> placed.add(line.carriedTo(line.revision(), placed.size())));
            return Expenses.of(answers(rows)).cleared(new Clearing(placed));
        }
    }

    /** Those in front of the rows of that revision, a draft or a sent one. */
    public Settled before(UUID grantId, int revision) {
        Optional<Report> before = reports.of(grantId).stream()
                .filter(report -> report.revision() == revision - 1)
                .findFirst();
        return before.map(this::of).orElse(Settled.NONE);
    }

    private Settled of(Report report) {
        List<ReportLine> lines =
                clearings.of(report.grantId(), report.revision()).settled(report.state() == ReportState.ACCEPTED);
        if (lines.isEmpty()) {
            return Settled.NONE;
        }
        List<Answers> rows = answers(report).rows(LIST);
        return new Settled(
                lines, lines.stream().map(line -> rows.get(line.position())).toList());
    }

    /** What the next draft begins with: what was sent, without the lines that are settled. */
    String typedAfter(Report report) {
        if (clearings.of(report.grantId(), report.revision()).isEmpty()) {
            return report.typed();
        }
        Set<Integer> settled = new HashSet<>();
        of(report).lines().forEach(line -> settled.add(line.position()));
        Answers sent = answers(report);
        List<Answers> rows = sent.rows(LIST);
        List<Answers> left = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!settled.contains(at)) {
                left.add(rows.get(at));
            }
        }
        return forms.keep(forms.typed(with(sent, left)));
    }

    /** The answers with the settled rows in front. */
    static Answers whole(Settled settled, Answers typed) {
        List<Answers> rows = new ArrayList<>(settled.rows());
        rows.addAll(typed.rows(LIST));
        return with(typed, rows);
    }

    /** The lines of a revision that is being sent. */
    static List<ReportLine> lines(Report sent, Settled settled, Expenses typed) {
        List<ReportLine> lines = new ArrayList<>();
        settled.lines().forEach(line -> lines.add(line.carriedTo(sent.revision(), lines.size())));
        typed.rows()
                .forEach(row -> lines.add(ReportLine.open(sent.grantId(), sent.revision(), lines.size(), row.sum())));
        return lines;
    }

    private Answers answers(Report report) {
        return forms.fromJson(forms.form(DraftReport.FORM, report.formVersion()), report.answers());
    }

    private static Answers answers(List<Answers> rows) {
        return new Answers(Map.of(LIST, rows));
    }

    private static Answers with(Answers answers, List<Answers> rows) {
        Map<String, Object> values = new HashMap<>(answers.values());
        values.put(LIST, rows);
        return new Answers(values);
    }
}
