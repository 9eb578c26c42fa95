package kz.bastama.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The forms of the product, read from {@code forms/<module>/<form>.form} and the texts beside them. */
public interface Forms {

    /**
     * The form as the product ships it now; a running case keeps the version of its own, see {@link #form(String, String)}.
     *
     * @throws IllegalArgumentException naming the form when there is none
     */
    Form form(String formId);

    /** SHA-256 of the present definition: what a case stores to keep the form that its call began with. */
    default String version(String formId) {
        return form(formId).version();
    }

    /**
     * The form that had that version; every version that was ever shipped is kept in the database.
     *
     * @throws IllegalArgumentException naming both when it was never shipped
     */
    Form form(String formId, String version);

    /** A form from the JSON that the engine deployed; read once for each text. The shipped texts of its id serve it. */
    Form parse(String formJson);

    /**
     * The JSON for Tasklist: labels, descriptions, options and texts in a language. Fields that a condition can hide are checked on
     * completion only, since Tasklist goes on minding what it found wrong in a field that is hidden by now.
     */
    String forTasklist(String formJson, Locale language);

    /**
     * Turns what was typed into canonical answers and checks them, all errors at once. Fields that a condition hides are not
     * asked for, and what was typed there is left out of the answers.
     *
     * @param typed raw values by path as a browser posts them ({@code title}, {@code budget[0].sum}) or as JSON has them
     */
    default Submission read(Form form, Map<String, ?> typed, Locale language) {
        return read(form, typed, Map.of(), language);
    }

    /**
     * The same, with what the form may look at without asking for it.
     *
     * @param given variables that conditions and bounds name; values of read-only fields by key; lists of {@link Option} (or
     *     of maps with {@code value} and {@code label}, or of text) under the key that a field with outside options names;
     *     rows, as maps, under the key of a dynamic list that has a read-only column
     */
    Submission read(Form form, Map<String, ?> typed, Map<String, ?> given, Locale language);

    /**
     * What is wrong in what was typed on one step, for whoever goes on to the next. A required field that is still empty is
     * not: one can come back to it.
     */
    default List<FieldError> wrongOn(
            Form form, String step, Map<String, ?> typed, Map<String, ?> given, Locale language) {
        Submission read = read(form, typed, given, language);
        Set<String> here = outline(form, read.errors(), language).mistakes().stream()
                .filter(mistake -> mistake.step().equals(step))
                .map(FormView.Mistake::path)
                .collect(Collectors.toSet());
        return read.errors().stream()
                .filter(error -> here.contains(error.path()) && read.isTyped(error.path()))
                .toList();
    }

    /** Canonical answers as JSON with sorted keys: what a digest is taken over and what the database keeps. */
    String toJson(Answers answers);

    /** The answers that {@link #toJson} wrote; a key that the form does not have is refused. */
    Answers fromJson(Form form, String json);

    /** What was typed, as JSON, so that a draft is kept exactly as it stands, errors and all. */
    String keep(Map<String, ?> typed);

    /** What {@link #keep} wrote. */
    Map<String, Object> kept(String json);

    /** Answers as a person would have typed them, to go on from. */
    Map<String, Object> typed(Answers answers);

    /**
     * What a browser posted, with the form's own buttons (rows, steps) applied.
     *
     * @param parameters values by name: text, arrays or lists of text; names that begin with an underscore are passed over
     */
    FormPost post(Form form, Map<String, ?> parameters);

    /** The page of a form to fill in. Where nothing was typed yet, the defaults of the form stand in it. */
    default FormView view(Form form, Map<String, ?> typed, Map<String, ?> given, Locale language) {
        return view(form, typed, List.of(), given, language);
    }

    /** The page again, opened at the first mistake, with everything that was typed. */
    default FormView view(Form form, Submission refused, Map<String, ?> given, Locale language) {
        return view(form, refused.typed(), refused.errors(), given, language);
    }

    /** @param given as for {@link #read(Form, Map, Map, Locale)} */
    FormView view(Form form, Map<String, ?> typed, List<FieldError> errors, Map<String, ?> given, Locale language);

    /** For a page that only leads to the form. */
    FormOutline outline(Form form, List<FieldError> errors, Locale language);

    /** Answers for reading; a list of options that is not given leaves the chosen values as they are. */
    FormView answers(Form form, Answers answers, Map<String, ?> given, Locale language);
}
