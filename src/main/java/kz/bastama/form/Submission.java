package kz.bastama.form;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a post: the answers as far as they could be read, all errors, and what was typed, so that nothing is
 * lost when the page is shown again.
 */
public record Submission(Answers answers, List<FieldError> errors, Map<String, Object> typed) {

    public boolean isValid() {
        return errors.isEmpty();
    }
}
