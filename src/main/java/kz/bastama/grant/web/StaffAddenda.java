package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.form.FormView;
import kz.bastama.grant.application.AskAddendum;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer of the operator proposes a change of the agreement to the grantee. */
@Controller
@RequestMapping("/staff/grants/{id}/change")
class StaffAddenda {

    private final Grants grants;
    private final AskAddendum askAddendum;
    private final AddendumFields fields;
    private final CurrentActor actor;

    StaffAddenda(Grants grants, AskAddendum askAddendum, AddendumFields fields, CurrentActor actor) {
        this.grants = grants;
        this.askAddendum = askAddendum;
        this.fields = fields;
        this.actor = actor;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            HttpServletRequest request,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = changeable(id);
        return askAddendum.isPossible(grant)
                ? page(grant, fields.begun(grant, request, language), model)
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
        Grant grant = changeable(id);
        if (!askAddendum.isPossible(grant)) {
            return notNow(id, redirect);
        }
        Optional<FormView> again =
                fields.sent(grant, request, response, language, asked -> askAddendum.propose(id, asked));
        if (again.isPresent()) {
            return page(grant, again.get(), model);
        }
        redirect.addFlashAttribute("done", "grant.addendum.proposedDone");
        return "redirect:/staff/grants/" + id;
    }

    private Grant changeable(UUID id) {
        return grants.find(id)
                .filter(grant -> actor.get().has(Role.OPERATOR) && actor.get().seesCasesOf(grant.customerCode()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String notNow(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("info", "grant.addendum.notNow");
        return "redirect:/staff/grants/" + id;
    }

    private static String page(Grant grant, FormView view, Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("view", view);
        return "grant/staff-addendum";
    }
}
