package kz.bastama.ngo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.bastama.form.Field;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.Submission;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Puts what a use case refused beside the fields of the form that it was typed into. */
@Component
class RefusedFields {

    private final RefusalWording wording;

    RefusedFields(RefusalWording wording) {
        this.wording = wording;
    }

    /** The errors of the form first, then those of the use case at fields that the form found right. */
    List<FieldError> of(Form form, Submission submission, Verdict verdict, Locale language) {
        List<FieldError> errors = new ArrayList<>(submission.errors());
        for (Refusal refusal : verdict.refusals()) {
            if (errors.stream().noneMatch(error -> error.path().equals(refusal.field()))) {
                errors.add(error(form, refusal, language));
            }
        }
        return errors;
    }

    private FieldError error(Form form, Refusal refusal, Locale language) {
        String path = refusal.field() == null ? "" : refusal.field();
        String key = path.replaceAll(".*\\.|\\[\\d+]", "");
        String label = form.in(language)
                .all()
                .filter(field -> field.key().equals(key))
                .map(Field::label)
                .findFirst()
                .orElse("");
        return new FieldError(path, label, wording.of(refusal, language));
    }
}
