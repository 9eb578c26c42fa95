package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.StaleForm;
import kz.bastama.grant.application.DraftRevision;
import kz.bastama.grant.application.ReviseBudget;
import kz.bastama.grant.application.RevisionGround;
import kz.bastama.grant.domain.BudgetRevision;
import kz.bastama.grant.domain.Grant;
import kz.bastama.legal.RefusalWording;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A winner brings its budget to what was awarded: every post keeps the draft before anything else, so that nothing typed is lost. */
@Controller
@RequestMapping("/cabinet/grants/{id}/budget")
class BudgetRevisionForm {

    private final OwnGrants own;
    private final DraftRevision draftRevision;
    private final ReviseBudget reviseBudget;
    private final RevisionGround ground;
    private final Forms forms;
    private final RefusalWording wording;

    BudgetRevisionForm(
            OwnGrants own,
            DraftRevision draftRevision,
            ReviseBudget reviseBudget,
            RevisionGround ground,
            Forms forms,
            RefusalWording wording) {
        this.own = own;
        this.draftRevision = draftRevision;
        this.reviseBudget = reviseBudget;
        this.ground = ground;
        this.forms = forms;
        this.wording = wording;
    }

    /** @param carried version under what was typed before a session ended or the language changed */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(name = "_version", required = false) Integer carried,
            HttpServletRequest request,
            Locale language,
            Model model) {
        Grant grant = own.permitted(id, RepresentativeRight.SEND);
        Optional<BudgetRevision> draft = draftRevision.open(id);
        if (draft.isEmpty()) {
            return "redirect:/cabinet/grants/" + id;
        }
        FormPost post = post(draft.get(), request);
        Map<String, Object> typed = carried == null ? forms.kept(draft.get().typed()) : post.typed();
        page(
                grant,
                draft.get(),
                view(grant, draft.get(), typed, language).at(carried == null ? step : post.step()),
                model);
        if (carried != null) {
            model.addAttribute("carried", true);
            model.addAttribute("version", carried);
        }
        return "grant/budget-revision";
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam(name = "_version") int version,
            @RequestParam(name = "_over", required = false) Integer over,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.SEND);
        Optional<BudgetRevision> draft = draftRevision.open(id);
        if (draft.isEmpty()) {
            return notExpected(id, redirect);
        }
        FormPost post = post(draft.get(), request);
        DraftRevision.Outcome outcome = draftRevision.save(id, over == null ? version : over, post.typed());
        if (outcome instanceof DraftRevision.Outcome.Stale stale) {
            return elsewhere(grant, stale.present(), post, version, response, language, model);
        }
        if (outcome instanceof DraftRevision.Outcome.Saved saved
                && post.action().equals("send")) {
            int kept = saved.draft().version();
            ReviseBudget.Outcome sent = reviseBudget.of(id, kept, language);
            return sent instanceof ReviseBudget.Outcome.Stale stale
                    ? elsewhere(grant, stale.present(), post, kept, response, language, model)
                    : after(sent, grant, language, model, redirect);
        }
        if (!post.reshows()) {
            redirect.addFlashAttribute("done", "grant.revision.saved");
        }
        return "redirect:/cabinet/grants/" + id + "/budget?step=" + post.step() + post.anchor();
    }

    /** Saves what is being typed, in the background. Answers with the version to go on from, or with what somebody else changed. */
    @PostMapping("/autosave")
    Object autosave(
            @PathVariable UUID id,
            @RequestParam(name = "_version") int version,
            HttpServletRequest request,
            Locale language) {
        Grant grant = own.permitted(id, RepresentativeRight.SEND);
        Optional<BudgetRevision> draft = draftRevision.open(id);
        if (draft.isEmpty()) {
            return ResponseEntity.status(HttpStatus.CONFLICT).build();
        }
        FormPost post = post(draft.get(), request);
        DraftRevision.Outcome outcome = draftRevision.save(id, version, post.typed());
        if (outcome instanceof DraftRevision.Outcome.Stale stale) {
            StaleForm told = told(grant, stale.present(), post, language);
            return new ModelAndView("form/stale :: told", Map.of("stale", told), HttpStatus.CONFLICT);
        }
        return outcome instanceof DraftRevision.Outcome.Saved saved
                ? ResponseEntity.ok(Integer.toString(saved.draft().version()))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    /** Somebody else saved: both versions stand on the page, and nothing is overwritten. */
    private String elsewhere(
            Grant grant,
            BudgetRevision present,
            FormPost mine,
            int version,
            HttpServletResponse response,
            Locale language,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("stale", told(grant, present, mine, language));
        page(grant, present, view(grant, present, mine.typed(), language).at(mine.step()), model);
        model.addAttribute("version", version);
        return "grant/budget-revision";
    }

    private String after(
            ReviseBudget.Outcome outcome, Grant grant, Locale language, Model model, RedirectAttributes redirect) {
        if (outcome instanceof ReviseBudget.Outcome.NotExpected) {
            return notExpected(grant.id(), redirect);
        }
        if (outcome instanceof ReviseBudget.Outcome.Refused refused) {
            List<FieldError> errors = new ArrayList<>(refused.submission().errors());
            refused.verdict().refusals().stream()
                    .map(refusal -> new FieldError("budget", "", wording.of(refusal, language)))
                    .forEach(errors::add);
            Form form = draftRevision.form(refused.draft());
            FormView view = forms.view(form, refused.submission().typed(), errors, ground.given(grant), language);
            return page(grant, refused.draft(), view.atFirstMistake(), model);
        }
        redirect.addFlashAttribute("done", "grant.revision.sent");
        return "redirect:/cabinet/grants/" + grant.id();
    }

    private static String notExpected(UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("info", "grant.revision.notExpected");
        return "redirect:/cabinet/grants/" + id;
    }

    private StaleForm told(Grant grant, BudgetRevision present, FormPost mine, Locale language) {
        return StaleForm.of(
                view(grant, present, forms.kept(present.typed()), language),
                view(grant, present, mine.typed(), language),
                present.version(),
                present.editedAt(),
                "/cabinet/grants/" + grant.id() + "/budget?step=" + mine.step());
    }

    private FormView view(Grant grant, BudgetRevision draft, Map<String, Object> typed, Locale language) {
        return forms.view(draftRevision.form(draft), typed, ground.given(grant), language);
    }

    private FormPost post(BudgetRevision draft, HttpServletRequest request) {
        return forms.post(draftRevision.form(draft), request.getParameterMap());
    }

    private String page(Grant grant, BudgetRevision draft, FormView view, Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("view", view);
        model.addAttribute("version", draft.version());
        model.addAttribute("asked", ground.asked(grant).sum());
        return "grant/budget-revision";
    }
}
