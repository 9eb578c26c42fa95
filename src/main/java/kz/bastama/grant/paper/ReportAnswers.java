package kz.bastama.grant.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.form.FieldView;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.paper.ProjectRecordContent.Answer;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

/** Reads a report as questions and answers in both languages, each row of a list as one answer. */
@Component
class ReportAnswers {

    private static final String FORM = "grant-report";

    private final Forms forms;

    ReportAnswers(Forms forms) {
        this.forms = forms;
    }

    /** @param given options of the form that the grant decides */
    List<Answer> of(Report report, Map<String, Object> given) {
        List<Said> kazakh = said(report, given, Locale.forLanguageTag("kk"));
        List<Said> russian = said(report, given, Locale.forLanguageTag("ru"));
        return IntStream.range(0, Math.min(kazakh.size(), russian.size()))
                .mapToObj(at -> new Answer(
                        OfficialText.of(
                                kazakh.get(at).question(), russian.get(at).question()),
                        OfficialText.of(kazakh.get(at).answer(), russian.get(at).answer())))
                .toList();
    }

    private record Said(String question, String answer) {}

    private List<Said> said(Report report, Map<String, Object> given, Locale language) {
        var form = forms.form(FORM, report.formVersion());
        FormView view = forms.answers(form, forms.fromJson(form, report.answers()), given, language);
        List<Said> all = new ArrayList<>();
        view.all().forEach(field -> collect(field, all));
        return all;
    }

    private static void collect(FieldView field, List<Said> all) {
        if (field.rows().isEmpty()) {
            if (field.shown() != null && !field.shown().isBlank()) {
                all.add(new Said(field.label(), field.shown()));
            }
            return;
        }
        for (FieldView.Row row : field.rows()) {
            String said = IntStream.range(0, row.cells().size())
                    .filter(at -> row.cells().get(at).shown() != null
                            && !row.cells().get(at).shown().isBlank())
                    .mapToObj(at ->
                            label(field, row, at) + ": " + row.cells().get(at).shown())
                    .collect(Collectors.joining("; "));
            String question = row.title() == null || row.title().isBlank() ? field.label() : row.title();
            all.add(new Said(question, said));
        }
    }

    private static String label(FieldView field, FieldView.Row row, int at) {
        String own = row.cells().get(at).label();
        return own == null || own.isBlank() ? field.columns().get(at) : own;
    }
}
