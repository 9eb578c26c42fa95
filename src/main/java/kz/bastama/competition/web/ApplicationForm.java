package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DraftApplication;
import kz.bastama.competition.application.OpenIntake;
import kz.bastama.competition.application.PreCheck;
import kz.bastama.competition.application.SendApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.SeenContent;
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
@RequestMapping("/cabinet/applications/{id}")
class ApplicationForm {

    private final Competitions competitions;
    private final DraftApplication draftApplication;
    private final PreCheck preCheck;
    private final SendApplication sendApplication;
    private final OwnApplications own;
    private final Forms forms;
    private final StaleApplications staleApplications;
    private final CompetitionWords words;
    private final RefusalWording wording;
    private final OpenForms openForms;
    private final OpenIntake intake;

    ApplicationForm(
            Competitions competitions,
            DraftApplication draftApplication,
            PreCheck preCheck,
            SendApplication sendApplication,
            OwnApplications own,
            Forms forms,
            StaleApplications staleApplications,
            CompetitionWords words,
            RefusalWording wording,
            OpenForms openForms,
            OpenIntake intake) {
        this.competitions = competitions;
        this.draftApplication = draftApplication;
        this.preCheck = preCheck;
        this.sendApplication = sendApplication;
        this.own = own;
        this.forms = forms;
        this.staleApplications = staleApplications;
        this.words = words;
        this.wording = wording;
        this.openForms = openForms;
        this.intake = intake;
    }

    /**
     * @param check whether mistakes stand at their fields: whoever comes from the check wants to see them there
     * @param wrong whether that step was left with something wrong typed in it: its mistakes stand at their fields
     * @param carried version under what was typed before a session ended or the language changed, which the request carries
     */
    @GetMapping("/edit")
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
        Form form = form(draft);
        if (!draft.isDraft()) {
            return carried == null
                    ? "redirect:/cabinet/applications/" + id
                    : sentMeanwhile(draft, forms.post(form, request.getParameterMap()), response, language, model);
        }
        if (carried != null) {
            FormPost post = forms.post(form, request.getParameterMap());
            model.addAttribute("carried", true);
            return page(
                    draft,
                    carried,
                    forms.view(form, post.typed(), given(draft), language).at(post.step()),
                    shown(draft, request),
                    model);
        }
        Map<String, Object> typed = forms.kept(draft.typed());
        List<FieldError> errors = check
                ? forms.read(form, typed, given(draft), language).errors()
                : wrong ? forms.wrongOn(form, step, typed, given(draft), language) : List.of();
        FormView view = forms.view(form, typed, errors, given(draft), language);
        return page(draft, draft.version(), view.at(step), shown(draft, request), model);
    }

    @PostMapping("/edit")
    String save(
            @PathVariable UUID id,
            @RequestParam(name = "_version") Integer version,
            @RequestParam(name = "_over", required = false) Integer over,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Arrival arrival = openForms.arrival(request, id);
        Application draft = own.editable(id);
        FormPost post = forms.post(form(draft), request.getParameterMap());
        DraftApplication.Outcome outcome =
                draftApplication.save(id, over == null ? version : over, post.typed(), arrival);
        if (outcome instanceof DraftApplication.Outcome.Over closed) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusals", wording.of(closed.verdict(), language));
            return page(draft, version, forms.view(form(draft), post.typed(), given(draft), language), arrival, model);
        }
        if (outcome instanceof DraftApplication.Outcome.NoDraft sent) {
            return sentMeanwhile(sent.present(), post, response, language, model);
        }
        if (outcome instanceof DraftApplication.Outcome.Stale stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", staleApplications.told(stale.present(), post, language));
            FormView mine = forms.view(form(draft), post.typed(), given(draft), language);
            return page(stale.present(), version, mine.at(post.step()), arrival, model);
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

    private String sentMeanwhile(
            Application sent, FormPost mine, HttpServletResponse response, Locale language, Model model) {
        SentForm told = staleApplications.sent(sent, mine, language);
        return told.isSame() ? "redirect:" + told.address() : SentElsewhere.page(told, response, model);
    }

    /** Where a button of the form leads; "next" stays where something wrong was typed. */
    private String onward(Application draft, FormPost post, Locale language) {
        boolean wrong = post.goesOn()
                && !forms.wrongOn(form(draft), post.left(), post.typed(), given(draft), language)
                        .isEmpty();
        return wrong ? post.left() + "&wrong=true" : post.step() + post.anchor();
    }

    @GetMapping("/check")
    String check(@PathVariable UUID id, HttpServletRequest request, Locale language, Model model) {
        Application draft = own.editable(id);
        if (!draft.isDraft()) {
            return "redirect:/cabinet/applications/" + id;
        }
        PreCheck.Result result = preCheck.of(id, given(draft), language);
        model.addAttribute("result", result);
        model.addAttribute("view", forms.outline(form(draft), result.errors(), language));
        return context(draft, shown(draft, request), model, "competition/check");
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
        SendApplication.Outcome outcome =
                sendApplication.of(id, arrival, seen == null ? null : new SeenContent(seen), given(draft), language);
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
            FormView view = forms.view(form(draft), incomplete.submission(), given(draft), language);
            return page(draft, draft.version(), view.atFirstMistake(), arrival, model);
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

    private String page(Application draft, Integer version, FormView view, Arrival arrival, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("version", version);
        return context(draft, arrival, model, "competition/apply");
    }

    private String context(Application draft, Arrival arrival, Model model, String template) {
        Competition competition = competitions.find(draft.competitionId()).orElseThrow();
        model.addAttribute("theApplication", draft);
        model.addAttribute("competition", competition);
        model.addAttribute("lot", competitions.lot(draft.lotId()).orElseThrow());
        model.addAttribute("now", arrival.at());
        boolean takes = intake.takes(competition, arrival);
        model.addAttribute("takes", takes);
        if (takes && !competition.receives(arrival.at())) {
            model.addAttribute("graceUntil", competition.closesAt().plus(intake.grace(competition)));
        }
        return template;
    }

    private Arrival shown(Application draft, HttpServletRequest request) {
        return openForms.shown(
                request, draft.id(), competitions.find(draft.competitionId()).orElseThrow());
    }

    private Form form(Application application) {
        return forms.form(application.formId(), application.formVersion());
    }

    private Map<String, Object> given(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        return words.given(competition, lot);
    }
}
