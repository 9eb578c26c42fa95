package kz.bastama.grant.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.form.Answers;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Clearings;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.paper.ProjectRecordContent.Ruled;
import org.springframework.stereotype.Component;

/** What was decided on each expense of a report. */
@Component
class ReportRulings {

    private final Clearings clearings;
    private final Forms forms;

    ReportRulings(Clearings clearings, Forms forms) {
        this.clearings = clearings;
        this.forms = forms;
    }

    List<Ruled> of(Report report) {
        List<Answers> expenses = forms.fromJson(forms.form("grant-report", report.formVersion()), report.answers())
                .rows("expenses");
        return clearings.of(report.grantId(), report.revision()).lines().stream()
                .map(line -> new Ruled(document(expenses.get(line.position())), line))
                .toList();
    }

    private static String document(Answers expense) {
        return Stream.of(expense.text("document"), expense.text("payee"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
