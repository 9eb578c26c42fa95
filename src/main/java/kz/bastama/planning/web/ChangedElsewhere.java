package kz.bastama.planning.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.FieldView;
import kz.bastama.form.Form;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.planning.application.DraftDirection;
import kz.bastama.planning.domain.Direction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells an officer who typed over an older version what stands in the direction now, field by field. */
@Component
class ChangedElsewhere {

    private static final int SHOWN = 300;

    private final Forms forms;
    private final MessageSource messages;

    ChangedElsewhere(Forms forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    List<FieldError> since(
            Direction direction, Form form, Submission typed, Map<String, Object> given, Locale language) {
        Answers now = direction == null ? Answers.none() : DraftDirection.answers(direction);
        List<FieldError> errors = new ArrayList<>();
        errors.add(new FieldError("", "", messages.getMessage("planning.direction.changedElsewhere", null, language)));
        for (FieldView field : forms.answers(form, now, given, language).all()) {
            if (!same(now.values().get(field.path()), typed.answers().values().get(field.path()))) {
                Object[] words = {field.label(), abbreviated(field.shown())};
                errors.add(new FieldError(
                        field.path(),
                        field.label(),
                        messages.getMessage("planning.direction.standsNow", words, language)));
            }
        }
        Set<String> told = errors.stream().map(FieldError::path).collect(Collectors.toSet());
        typed.errors().stream().filter(error -> !told.contains(error.path())).forEach(errors::add);
        return errors;
    }

    private static boolean same(Object now, Object typed) {
        return now instanceof BigDecimal one && typed instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals("".equals(now) ? null : now, "".equals(typed) ? null : typed);
    }

    private static String abbreviated(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
