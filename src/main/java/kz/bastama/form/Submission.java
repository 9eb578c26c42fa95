package kz.bastama.form;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a post: the answers as far as they could be read, all errors, and what was typed, so that nothing is
 * lost when the page is shown again.
 *
 * @param typed as a tree: text, lists of text, maps for groups, lists of maps for rows
 */
public record Submission(Answers answers, List<FieldError> errors, Map<String, Object> typed) {

    public boolean isValid() {
        return errors.isEmpty();
    }

    /** Whether something stands there, right or wrong: an empty field is not a mistake of whoever still fills in the form. */
    public boolean isTyped(String path) {
        Object here = typed;
        for (String part : path.split("[.\\[\\]]+")) {
            here = here instanceof List<?> rows
                    ? row(rows, part)
                    : here instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return here instanceof String text && !text.isBlank();
    }

    private static Object row(List<?> rows, String number) {
        int row = number.matches("\\d{1,4}") ? Integer.parseInt(number) : rows.size();
        return row < rows.size() ? rows.get(row) : null;
    }

    /** The messages alone, for where there is no page to link them to fields. */
    public List<String> messages() {
        return errors.stream().map(FieldError::message).toList();
    }
}
