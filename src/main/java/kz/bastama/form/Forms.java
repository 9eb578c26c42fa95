package kz.bastama.form;

import java.util.Locale;
import java.util.Map;

/** The forms of the product, read from {@code forms/<module>/<form>.form} and the texts beside them. */
public interface Forms {

    /** The form as the product ships it now; a running case keeps the version of its own, see {@link #version}. */
    Form form(String formId);

    /** SHA-256 of the present definition: what a case stores to keep the form that its call began with. */
    String version(String formId);

    /** The form that had that version; every version that was ever shipped is kept in the database. */
    Form form(String formId, String version);

    /**
     * Turns what was typed into canonical answers and checks them, all errors at once.
     *
     * @param typed raw values by path as a browser posts them ({@code title}, {@code budget[0].sum}) or as JSON has them
     */
    Submission read(Form form, Map<String, ?> typed, Locale language);

    /** Canonical answers as JSON with sorted keys: what a digest is taken over and what the database keeps. */
    String toJson(Answers answers);

    Answers fromJson(Form form, String json);
}
