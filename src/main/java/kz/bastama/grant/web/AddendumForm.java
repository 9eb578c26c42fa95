package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.FormView;
import kz.bastama.grant.application.AskAddendum;
import kz.bastama.grant.application.DeclineAddendum;
import kz.bastama.grant.domain.Grant;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A grantee asks to change the agreement, or says that it does not sign the change that lies before it. */
@Controller
@RequestMapping("/cabinet/grants/{id}/change")
class AddendumForm {

    private static final int LONGEST_REASON = 2000;

    private final OwnGrants own;
    private final AskAddendum askAddendum;
    private final DeclineAddendum declineAddendum;
    private final AddendumFields fields;

    AddendumForm(OwnGrants own, AskAddendum askAddendum, DeclineAddendum declineAddendum, AddendumFields fields) {
        this.own = own;
        this.askAddendum = askAddendum;
        this.declineAddendum = declineAddendum;
        this.fields = fields;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            HttpServletRequest request,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.SEND);
        return askAddendum.isPossible(grant)
                ? page(grant, fields.begun(grant, request, language), model)
                : notNow(id, redirect);
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.SEND);
        if (!askAddendum.isPossible(grant)) {
            return notNow(id, redirect);
        }
        Optional<FormView> again = fields.sent(grant, request, response, language, asked -> askAddendum.of(id, asked));
        if (again.isPresent()) {
            return page(grant, again.get(), model);
        }
        redirect.addFlashAttribute("done", "grant.addendum.asked");
        return "redirect:/cabinet/grants/" + id;
    }

    /** A reason is asked for, and what was typed is not lost. */
    @PostMapping("/decline")
    String decline(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        own.permitted(id, RepresentativeRight.SEND);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            redirect.addFlashAttribute("problem", "grant.addendum.reasonFirst");
            redirect.addFlashAttribute("declineReason", reason);
        } else if (declineAddendum.of(id, said)) {
            redirect.addFlashAttribute("done", "grant.addendum.declineDone");
        } else {
            redirect.addFlashAttribute("problem", "grant.sign.notYet");
            redirect.addFlashAttribute("declineReason", reason);
        }
        return "redirect:/cabinet/grants/" + id;
    }

    private static String notNow(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("info", "grant.addendum.notNow");
        return "redirect:/cabinet/grants/" + id;
    }

    private static String page(Grant grant, FormView view, Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("view", view);
        return "grant/addendum";
    }
}
