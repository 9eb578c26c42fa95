package kz.bastama.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form as the portal shows it: {@code templates/form/fields.html} for filling in, {@code templates/form/answers.html} for
 * reading. What stands on other steps, or is hidden by a condition, travels along unseen, so that no page forgets it.
 *
 * @param all visible components of the whole form
 * @param unseen typed values of components that a condition hides, by path
 * @param carried typed values of each step, by step and path
 * @param step id of the one that is shown; empty where the form is one page
 * @param words fixed words of the templates by key
 */
public record FormView(
        String id,
        String version,
        String title,
        List<Step> steps,
        String step,
        List<FieldView> all,
        List<Mistake> mistakes,
        List<Carried> unseen,
        List<Carried> carried,
        String summary,
        Map<String, String> words) {

    /**
     * @param progress for example "Step 2 of 4"
     * @param wrong whether a mistake stands on it
     */
    public record Step(String id, String title, String progress, boolean wrong) {}

    /** One line of the summary of mistakes; {@code step} and {@code path} are empty where it is about the whole form. */
    public record Mistake(String message, String path, String step) {

        public String id() {
            return FieldView.id(path);
        }
    }

    /** A typed value that the page carries along. */
    public record Carried(String path, String value, String step) {}

    /** The same form opened at a step; an unknown one opens the first. */
    public FormView at(String wanted) {
        String found = steps.stream()
                .map(Step::id)
                .filter(one -> one.equals(wanted))
                .findFirst()
                .orElse(steps.isEmpty() ? "" : steps.get(0).id());
        return new FormView(id, version, title, steps, found, all, mistakes, unseen, carried, summary, words);
    }

    /** The same form opened where the first mistake stands. */
    public FormView atFirstMistake() {
        return steps.stream()
                .filter(Step::wrong)
                .findFirst()
                .map(wrong -> at(wrong.id()))
                .orElse(this);
    }

    /** The step on which a field stands; empty where the form is one page or has no such field. */
    public String stepOf(String path) {
        return all.stream()
                .filter(field -> field.path().equals(path))
                .map(FieldView::step)
                .findFirst()
                .orElse("");
    }

    /** What the present step shows. */
    public List<FieldView> fields() {
        return all.stream()
                .filter(field -> step.isEmpty() || field.step().equals(step))
                .toList();
    }

    /** What the present page must post although it does not show it. */
    public List<Carried> hidden() {
        return Stream.concat(
                        unseen.stream(),
                        carried.stream()
                                .filter(one -> !step.isEmpty() && !one.step().equals(step)))
                .toList();
    }

    public boolean hasNext() {
        return !steps.isEmpty() && index() < steps.size() - 1;
    }

    public boolean hasBack() {
        return index() > 0;
    }

    /** Whether this page is where the whole form may be sent. */
    public boolean isLast() {
        return !hasNext();
    }

    public Step current() {
        return steps.isEmpty() ? null : steps.get(index());
    }

    /** Whether that step comes before the present one. */
    public boolean isDone(Step one) {
        return steps.indexOf(one) < index();
    }

    public String word(String key) {
        return words.get(key);
    }

    private int index() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step)) {
                return i;
            }
        }
        return 0;
    }
}
