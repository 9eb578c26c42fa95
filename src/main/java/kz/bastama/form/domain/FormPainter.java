package kz.bastama.form.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.FieldView;
import kz.bastama.form.Form;
import kz.bastama.form.FormOutline;
import kz.bastama.form.FormView;
import kz.bastama.form.Option;

/** Makes of a form and what was typed into it what a page shows. */
public final class FormPainter {

    private static final List<String> WORDS = List.of(
            "required",
            "choose",
            "actions",
            "addRow",
            "removeRow",
            "rowNumber",
            "noRows",
            "total",
            "next",
            "back",
            "steps",
            "stepHasErrors",
            "errorsHint",
            "empty",
            "refresh");

    private final Conditions conditions;
    private final Wording wording;
    private final AnswerCheck check;

    public FormPainter(Conditions conditions, Wording wording, Clock clock) {
        this.conditions = conditions;
        this.wording = wording;
        this.check = new AnswerCheck(conditions, clock);
    }

    /** @param errors of a submission, or none */
    public FormView fill(
            Form form, Map<String, ?> typed, List<FieldError> errors, Map<String, ?> given, Locale language) {
        return paint(form.in(language), FreshForm.of(form.fields(), TypedTree.of(typed)), errors, given, language);
    }

    public FormView read(Form form, Answers answers, Map<String, ?> given, Locale language) {
        Map<String, Object> tree = TypedTree.of(AnswerTypes.asTyped(answers));
        return paint(form.in(language), tree, List.of(), withOptions(form, tree, given), language);
    }

    private FormView paint(
            Form form, Map<String, Object> tree, List<FieldError> errors, Map<String, ?> given, Locale language) {
        Sheet sheet = Sheet.of(form, tree, given, conditions);
        FieldPainter painter = new FieldPainter(form, conditions, wording, check, messages(errors), language);
        List<FieldView> fields = painter.fields(sheet.cells(), sheet.context());
        List<FormView.Mistake> mistakes = mistakes(form, errors);
        FormView view = new FormView(
                form.id(),
                form.version(),
                form.title(),
                steps(form, mistakes, language),
                "",
                fields,
                mistakes,
                Unseen.hidden(sheet.cells()),
                Unseen.everything(sheet.cells()),
                errors.isEmpty() ? "" : wording.say("errors", Map.of("count", errors.size()), language),
                WORDS.stream().collect(Collectors.toMap(word -> word, word -> wording.say(word, Map.of(), language))));
        return view.at("").atFirstMistake();
    }

    private static Map<String, String> messages(List<FieldError> errors) {
        Map<String, String> messages = new LinkedHashMap<>();
        errors.forEach(error -> messages.putIfAbsent(error.path(), error.message()));
        return messages;
    }

    public static FormOutline outline(Form form, List<FieldError> errors) {
        return new FormOutline(mistakes(form, errors), stepOfKey(form));
    }

    private static List<FormView.Mistake> mistakes(Form form, List<FieldError> errors) {
        if (errors.isEmpty()) {
            return List.of();
        }
        Map<String, String> stepOfKey = stepOfKey(form);
        return errors.stream()
                .map(error -> new FormView.Mistake(
                        error.message(),
                        error.path(),
                        stepOfKey.getOrDefault(error.path().replaceFirst("[.\\[].*", ""), "")))
                .toList();
    }

    private static Map<String, String> stepOfKey(Form form) {
        Map<String, String> stepOfKey = new LinkedHashMap<>();
        form.fields().forEach(field -> Form.keys(List.of(field)).forEach(key -> stepOfKey.put(key, field.step())));
        return stepOfKey;
    }

    private List<FormView.Step> steps(Form form, List<FormView.Mistake> mistakes, Locale language) {
        Set<String> wrong = mistakes.stream().map(FormView.Mistake::step).collect(Collectors.toSet());
        List<FormView.Step> steps = new ArrayList<>();
        for (Form.Step step : form.steps()) {
            Map<String, Integer> progress =
                    Map.of("step", steps.size() + 1, "steps", form.steps().size());
            steps.add(new FormView.Step(
                    step.id(), step.title(), wording.say("step", progress, language), wrong.contains(step.id())));
        }
        return steps;
    }

    /** To read an old answer nobody need give the list that it was chosen from; then the value stands for itself. */
    private static Map<String, Object> withOptions(Form form, Map<String, Object> tree, Map<String, ?> given) {
        Map<String, Object> all = new LinkedHashMap<>(given);
        form.all()
                .filter(field -> !field.optionsKey().isEmpty())
                .forEach(field -> all.computeIfAbsent(
                        field.optionsKey(),
                        key -> values(tree, field.key()).stream()
                                .map(value -> new Option(value, value))
                                .toList()));
        return all;
    }

    private static Set<String> values(Object tree, String key) {
        Set<String> values = new LinkedHashSet<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (name.equals(key)) {
                    (value instanceof List<?> list ? list : List.of(value))
                            .forEach(one -> values.add(String.valueOf(one)));
                }
                values.addAll(values(value, key));
            });
        } else if (tree instanceof List<?> list) {
            list.forEach(one -> values.addAll(values(one, key)));
        }
        return values;
    }
}
