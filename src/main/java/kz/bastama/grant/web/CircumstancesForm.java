package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.Submission;
import kz.bastama.grant.application.AnnounceCircumstances;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grantee announces what keeps it from its project, and what shows it. */
@Controller
@RequestMapping("/cabinet/grants/{id}/circumstances")
class CircumstancesForm {

    private static final String FORM = "grant-announce-circumstances";

    private final OwnGrants own;
    private final AnnounceCircumstances announce;
    private final Forms forms;
    private final RefusalWording wording;

    CircumstancesForm(OwnGrants own, AnnounceCircumstances announce, Forms forms, RefusalWording wording) {
        this.own = own;
        this.announce = announce;
        this.forms = forms;
        this.wording = wording;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale language, Model model, RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.SEND);
        return announce.isPossible(grant)
                ? page(grant, forms.view(forms.form(FORM), Map.of(), Map.of(), language), model)
                : notNow(id, redirect);
    }

    @PostMapping
    String announce(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.SEND);
        Form form = forms.form(FORM);
        FormPost post = forms.post(form, request.getParameterMap());
        Submission submission = forms.read(form, post.typed(), language);
        if (!submission.isValid()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(grant, forms.view(form, submission, Map.of(), language).atFirstMistake(), model);
        }
        Answers answers = submission.answers();
        Circumstances.Kind kind = Circumstances.Kind.valueOf(answers.text("kind"));
        List<Refusal> refusals = announce.of(id, kind, answers.text("what"), answers.text("evidence"))
                .refusals();
        if (refusals.stream().anyMatch(refusal -> refusal.field() == null)) {
            return notNow(id, redirect);
        }
        if (!refusals.isEmpty()) {
            List<FieldError> errors = refusals.stream()
                    .map(refusal -> new FieldError(refusal.field(), "", wording.of(refusal, language)))
                    .toList();
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(
                    grant,
                    forms.view(form, post.typed(), errors, Map.of(), language).atFirstMistake(),
                    model);
        }
        redirect.addFlashAttribute("done", "grant.circumstances.announced");
        return "redirect:/cabinet/grants/" + id;
    }

    private static String notNow(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("info", "grant.circumstances.notNow");
        return "redirect:/cabinet/grants/" + id;
    }

    private static String page(Grant grant, FormView view, Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("view", view);
        return "grant/circumstances";
    }
}
