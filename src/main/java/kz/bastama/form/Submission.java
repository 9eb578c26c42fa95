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

    /** The messages alone, for where there is no page to link them to fields. */
    public List<String> messages() {
        return errors.stream().map(FieldError::message).toList();
    }
}
