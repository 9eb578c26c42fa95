package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.PreCheck;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.legal.RefusalWording;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The check of an application before it is sent, and the sending of what the check showed. */
@Controller
@RequestMapping("/cabinet/applications/{id}")
class ApplicationCheck {

    private final PreCheck preCheck;
    private final SendApplication sendApplication;
    private final OwnApplications own;
    private final Forms forms;
    private final RefusalWording wording;
    private final OpenForms openForms;
    private final ApplicationPage pages;

    ApplicationCheck(
            PreCheck preCheck,
            SendApplication sendApplication,
            OwnApplications own,
            Forms forms,
            RefusalWording wording,
            OpenForms openForms,
            ApplicationPage pages) {
        this.preCheck = preCheck;
        this.sendApplication = sendApplication;
        this.own = own;
        this.forms = forms;
        this.wording = wording;
        this.openForms = openForms;
        this.pages = pages;
    }

    /** Who may only send sees here what is sent. */
    @GetMapping("/check")
    String check(@PathVariable UUID id, HttpServletRequest request, Locale language, Model model) {
        Application draft = own.prepared(id);
        if (!draft.isDraft()) {
            return "redirect:/cabinet/applications/" + id;
        }
        PreCheck.Result result = preCheck.of(id, pages.given(draft), language);
        model.addAttribute("result", result);
        model.addAttribute("mayEdit", own.may(draft, RepresentativeRight.EDIT));
        model.addAttribute("maySend", own.may(draft, RepresentativeRight.SEND));
        model.addAttribute("view", forms.outline(pages.formOf(draft), result.errors(), language));
        return pages.context(draft, pages.shown(draft, request), model, "competition/check");
    }

    @PostMapping("/send")
    String send(
            @PathVariable UUID id,
            @RequestParam(name = "_seen", required = false) String seen,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Arrival arrival = openForms.arrival(request, id);
        Application draft = own.sendable(id);
        SendApplication.Outcome outcome = sendApplication.of(
                id, arrival, seen == null ? null : new SeenContent(seen), pages.given(draft), language);
        if (outcome instanceof SendApplication.Outcome.Changed changed
                && changed.present().isDraft()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problem", "competition.check.changed");
            return check(id, request, language, model);
        }
        if (outcome instanceof SendApplication.Outcome.Changed) {
            return "redirect:/cabinet/applications/" + id;
        }
        if (outcome instanceof SendApplication.Outcome.Incomplete incomplete) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            FormView view = forms.view(pages.formOf(draft), incomplete.submission(), pages.given(draft), language);
            return pages.form(draft, draft.version(), view.atFirstMistake(), arrival, model);
        }
        if (outcome instanceof SendApplication.Outcome.Refused refused) {
            redirect.addFlashAttribute("refusals", wording.of(refused.verdict(), language));
            return "redirect:/cabinet/applications/" + id + "/check";
        }
        redirect.addFlashAttribute("done", "competition.sent");
        redirect.addFlashAttribute(
                "noticeArgs",
                Map.of(
                        "number",
                        ((SendApplication.Outcome.Sent) outcome).application().number()));
        return "redirect:/cabinet/applications/" + id;
    }
}
