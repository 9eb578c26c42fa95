package kz.bastama.form.domain;

import java.util.Map;
import kz.bastama.form.Answers;
import kz.bastama.form.Form;

/** How forms, answers and drafts are written down. */
public interface FormFormat {

    /** @throws IllegalArgumentException saying what the product does not allow in that form */
    Form form(Definition definition);

    /** The id inside the JSON of a form. */
    String id(String formJson);

    String sha256(String text);

    /** @param texts of one language, by name */
    String forTasklist(String formJson, Map<String, String> texts);

    String answers(Answers answers);

    Map<String, Object> tree(String json);

    String tree(Map<String, ?> tree);
}
