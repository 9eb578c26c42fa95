package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.application.DraftApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.SentForm;
import kz.bastama.legal.RefusalWording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of an application: every post keeps the draft before anything else, so that nothing typed is lost. */
@Controller
@RequestMapping("/cabinet/applications/{id}/edit")
class ApplicationForm {

    private final DraftApplication draftApplication;
    private final OwnApplications own;
    private final Forms forms;
    private final StaleApplications staleApplications;
    private final RefusalWording wording;
    private final OpenForms openForms;
    private final ApplicationPage pages;

    ApplicationForm(
            DraftApplication draftApplication,
            OwnApplications own,
            Forms forms,
            StaleApplications staleApplications,
            RefusalWording wording,
            OpenForms openForms,
            ApplicationPage pages) {
        this.draftApplication = draftApplication;
        this.own = own;
        this.forms = forms;
        this.staleApplications = staleApplications;
        this.wording = wording;
        this.openForms = openForms;
        this.pages = pages;
    }

    /**
     * @param check whether mistakes stand at their fields: whoever comes from the check wants to see them there
     * @param wrong whether that step was left with something wrong typed in it: its mistakes stand at their fields
     * @param carried version under what was typed before a session ended or the language changed, which the request carries
     */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "false") boolean check,
            @RequestParam(defaultValue = "false") boolean wrong,
            @RequestParam(name = "_version", required = false) Integer carried,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        Application draft = own.editable(id);
        Form form = pages.formOf(draft);
        if (!draft.isDraft()) {
            return carried == null
                    ? "redirect:/cabinet/applications/" + id
                    : sentMeanwhile(draft, forms.post(form, request.getParameterMap()), response, language, model);
        }
        if (carried != null) {
            FormPost post = forms.post(form, request.getParameterMap());
            model.addAttribute("carried", true);
            return pages.form(
                    draft,
                    carried,
                    forms.view(form, post.typed(), pages.given(draft), language).at(post.step()),
                    pages.shown(draft, request),
                    model);
        }
        Map<String, Object> typed = forms.kept(draft.typed());
        List<FieldError> errors = check
                ? forms.read(form, typed, pages.given(draft), language).errors()
                : wrong ? forms.wrongOn(form, step, typed, pages.given(draft), language) : List.of();
        FormView view = forms.view(form, typed, errors, pages.given(draft), language);
        return pages.form(draft, draft.version(), view.at(step), pages.shown(draft, request), model);
    }

    /**
     * @param over version that what was typed shall stand in the stead of
     * @param merge version that shall stand but for the fields that were changed in the page
     * @param changed names of those fields, as far as the page knows them
     */
    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam(name = "_version") Integer version,
            @RequestParam(name = "_over", required = false) Integer over,
            @RequestParam(name = "_merge", required = false) Integer merge,
            @RequestParam(name = "_changed", required = false) String changed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Arrival arrival = openForms.arrival(request, id);
        Application draft = own.editable(id);
        FormPost post = forms.post(pages.formOf(draft), request.getParameterMap());
        DraftApplication.Outcome outcome = merge == null || changed == null
                ? draftApplication.save(id, over == null ? version : over, post.typed(), arrival)
                : draftApplication.save(id, merge, merged(draft, post, changed), arrival);
        if (outcome instanceof DraftApplication.Outcome.Over closed) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusals", wording.of(closed.verdict(), language));
            return pages.form(
                    draft,
                    version,
                    forms.view(pages.formOf(draft), post.typed(), pages.given(draft), language),
                    arrival,
                    model);
        }
        if (outcome instanceof DraftApplication.Outcome.NoDraft sent) {
            return sentMeanwhile(sent.present(), post, response, language, model);
        }
        if (outcome instanceof DraftApplication.Outcome.Stale stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", staleApplications.told(stale.present(), post, language));
            model.addAttribute("changed", changed);
            FormView mine = forms.view(pages.formOf(draft), post.typed(), pages.given(draft), language);
            return pages.form(stale.present(), version, mine.at(post.step()), arrival, model);
        }
        return switch (post.action()) {
            case "check", "send" -> "redirect:/cabinet/applications/" + id + "/check";
            case "save", "" -> {
                redirect.addFlashAttribute("done", "competition.draft.saved");
                yield "redirect:/cabinet/applications/" + id + "/edit?step=" + post.step();
            }
            default -> "redirect:/cabinet/applications/" + id + "/edit?step=" + onward(draft, post, language);
        };
    }

    private Map<String, Object> merged(Application present, FormPost mine, String changed) {
        Map<String, Object> both = new LinkedHashMap<>(forms.kept(present.typed()));
        both.keySet().removeAll(List.of(changed.split(" ")));
        Stream.of(changed.split(" "))
                .filter(mine.typed()::containsKey)
                .forEach(field -> both.put(field, mine.typed().get(field)));
        return both;
    }

    private String sentMeanwhile(
            Application sent, FormPost mine, HttpServletResponse response, Locale language, Model model) {
        SentForm told = staleApplications.sent(sent, mine, language);
        return told.isSame() ? "redirect:" + told.address() : SentElsewhere.page(told, response, model);
    }

    /** Where a button of the form leads; "next" stays where something wrong was typed. */
    private String onward(Application draft, FormPost post, Locale language) {
        boolean wrong = post.goesOn()
                && !forms.wrongOn(pages.formOf(draft), post.left(), post.typed(), pages.given(draft), language)
                        .isEmpty();
        return wrong ? post.left() + "&wrong=true" : post.step() + post.anchor();
    }
}
