package kz.bastama.form;

import java.util.List;
import java.util.Map;

/**
 * Where the fields of a form stand, and what is wrong in it: enough for a page that leads to the form and does not show it.
 *
 * @param steps of each field at the top of the form, by its key
 */
public record FormOutline(List<FormView.Mistake> mistakes, Map<String, String> steps) {

    /** Empty where the form is one page or has no such field. */
    public String stepOf(String path) {
        return steps.getOrDefault(path, "");
    }
}
