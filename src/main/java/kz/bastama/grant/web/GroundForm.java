package kz.bastama.grant.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.Option;
import kz.bastama.form.Submission;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The form on which an officer names a ground of the rules against a grant, its reason in both languages and what shows it. */
@Component
class GroundForm {

    private final Editions editions;
    private final Forms forms;
    private final RefusalWording wording;

    GroundForm(Editions editions, Forms forms, RefusalWording wording) {
        this.editions = editions;
        this.forms = forms;
        this.wording = wording;
    }

    /** @param grounds key of the grounds in the edition */
    FormView blank(Grant grant, String form, String grounds, Locale language) {
        return forms.view(forms.form(form), Map.of(), given(grant, grounds, language), language);
    }

    /** @return the form again where something is wrong; empty where it was taken */
    Optional<FormView> sent(
            Grant grant,
            String formId,
            String grounds,
            Map<String, String[]> parameters,
            Locale language,
            Function<Answers, Verdict> act) {
        Form form = forms.form(formId);
        FormPost post = forms.post(form, parameters);
        Map<String, Object> given = given(grant, grounds, language);
        Submission submission = forms.read(form, post.typed(), given, language);
        List<FieldError> errors = new ArrayList<>(submission.errors());
        if (submission.isValid()) {
            act.apply(submission.answers())
                    .refusals()
                    .forEach(refusal -> errors.add(new FieldError(
                            refusal.field() == null ? "" : refusal.field(), "", wording.of(refusal, language))));
        }
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        forms.view(form, post.typed(), errors, given, language).atFirstMistake());
    }

    private Map<String, Object> given(Grant grant, String grounds, Locale language) {
        Edition edition = editions.get(grant.edition());
        return Map.of(
                "grounds",
                edition.names(grounds).stream()
                        .map(name -> new Option(
                                name, edition.title(grounds + "." + name).in(language)))
                        .toList());
    }
}
