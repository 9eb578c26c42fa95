package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.Option;
import kz.bastama.form.Submission;
import kz.bastama.grant.application.ProposeSuspension;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.RefusalWording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer proposes to suspend a grant: the ground of the rules, the reason in both languages, and what shows it. */
@Controller
@RequestMapping("/staff/grants/{id}/suspension")
class SuspensionForm {

    private static final String FORM = "grant-propose-suspension";

    private final Grants grants;
    private final SuspensionView suspensions;
    private final ProposeSuspension propose;
    private final Editions editions;
    private final Forms forms;
    private final RefusalWording wording;
    private final CurrentActor actor;

    SuspensionForm(
            Grants grants,
            SuspensionView suspensions,
            ProposeSuspension propose,
            Editions editions,
            Forms forms,
            RefusalWording wording,
            CurrentActor actor) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.propose = propose;
        this.editions = editions;
        this.forms = forms;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale language, Model model, RedirectAttributes redirect) {
        Grant grant = known(id);
        return suspensions.proposes(grant)
                ? page(grant, forms.view(forms.form(FORM), Map.of(), given(grant, language), language), model)
                : notNow(id, redirect);
    }

    @PostMapping
    String propose(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = known(id);
        if (!suspensions.proposes(grant)) {
            return notNow(id, redirect);
        }
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, request.getParameterMap());
        Map<String, Object> given = given(grant, language);
        if (post.reshows()) {
            return page(grant, forms.view(form, post.typed(), given, language), model);
        }
        Submission submission = forms.read(form, post.typed(), given, language);
        List<FieldError> errors = new ArrayList<>(submission.errors());
        if (submission.isValid()) {
            Answers answers = submission.answers();
            propose.of(
                            id,
                            answers.text("ground"),
                            OfficialText.of(answers.text("reasonKk"), answers.text("reason")),
                            answers.text("evidence"))
                    .refusals()
                    .forEach(refusal -> errors.add(new FieldError(
                            refusal.field() == null ? "" : refusal.field(), "", wording.of(refusal, language))));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(
                    grant,
                    forms.view(form, post.typed(), errors, given, language).atFirstMistake(),
                    model);
        }
        redirect.addFlashAttribute("done", "grant.suspension.proposed");
        return "redirect:/staff/grants/" + id;
    }

    private Map<String, Object> given(Grant grant, Locale language) {
        return Map.of(
                "grounds",
                propose.grounds(grant).stream()
                        .map(name -> new Option(
                                name,
                                editions.get(grant.edition())
                                        .title("suspension.grounds." + name)
                                        .in(language)))
                        .toList());
    }

    private Grant known(UUID id) {
        return grants.find(id)
                .filter(found -> actor.get().has(Role.OPERATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String notNow(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("info", "grant.suspension.notNow");
        return "redirect:/staff/grants/" + id;
    }

    private static String page(Grant grant, FormView view, Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("view", view);
        return "grant/suspension";
    }
}
