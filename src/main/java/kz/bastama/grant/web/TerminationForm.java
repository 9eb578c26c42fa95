package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.form.FormView;
import kz.bastama.grant.application.BeginTermination;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.OfficialText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer begins to end an agreement. */
@Controller
@RequestMapping("/staff/grants/{id}/termination")
class TerminationForm {

    private static final String FORM = "grant-begin-termination";
    private static final String GROUNDS = "termination.grounds";

    private final Grants grants;
    private final TerminationView view;
    private final BeginTermination act;
    private final GroundForm groundForm;
    private final CurrentActor actor;

    TerminationForm(
            Grants grants, TerminationView view, BeginTermination act, GroundForm groundForm, CurrentActor actor) {
        this.grants = grants;
        this.view = view;
        this.act = act;
        this.groundForm = groundForm;
        this.actor = actor;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale language, Model model, RedirectAttributes redirect) {
        Grant grant = known(id);
        return view.proposes(grant)
                ? page(grant, groundForm.blank(grant, FORM, GROUNDS, language), model)
                : notNow(id, redirect);
    }

    @PostMapping
    String send(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = known(id);
        if (!view.proposes(grant)) {
            return notNow(id, redirect);
        }
        Optional<FormView> wrong = groundForm.sent(
                grant,
                FORM,
                GROUNDS,
                request.getParameterMap(),
                language,
                answers -> act.of(
                        id,
                        answers.text("ground"),
                        OfficialText.of(answers.text("reasonKk"), answers.text("reason")),
                        answers.text("evidence")));
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(grant, wrong.get(), model);
        }
        redirect.addFlashAttribute("done", "grant.termination.begun");
        return "redirect:/staff/grants/" + id;
    }

    private Grant known(UUID id) {
        return grants.find(id)
                .filter(found -> actor.get().has(Role.OPERATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String notNow(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("info", "grant.termination.notNow");
        return "redirect:/staff/grants/" + id;
    }

    private static String page(Grant grant, FormView view, Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("view", view);
        return "grant/termination";
    }
}
