package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DraftObjection;
import kz.bastama.competition.application.MendObjection;
import kz.bastama.competition.application.ObjectionSubjects;
import kz.bastama.competition.application.SendObjection;
import kz.bastama.competition.application.TakeBackObjection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.Forms;
import kz.bastama.form.SentForm;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The applicant's objection to the result: written, sent, mended where it came back, and read afterwards with its decision. */
@Controller
@RequestMapping("/cabinet/applications/{id}/objection")
class ApplicationObjection {

    private final OwnApplications own;
    private final DraftObjection draftObjection;
    private final SendObjection sendObjection;
    private final MendObjection mendObjection;
    private final TakeBackObjection takeBackObjection;
    private final ObjectionView objections;
    private final Forms forms;
    private final RefusalWording wording;
    private final Clock clock;

    ApplicationObjection(
            OwnApplications own,
            DraftObjection draftObjection,
            SendObjection sendObjection,
            MendObjection mendObjection,
            TakeBackObjection takeBackObjection,
            ObjectionView objections,
            Forms forms,
            RefusalWording wording,
            Clock clock) {
        this.own = own;
        this.draftObjection = draftObjection;
        this.sendObjection = sendObjection;
        this.mendObjection = mendObjection;
        this.takeBackObjection = takeBackObjection;
        this.objections = objections;
        this.forms = forms;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale language, Model model) {
        Application application = own.find(id);
        Objection present = objections.of(id);
        if (present == null && !objections.mayObject(application)) {
            return "redirect:/cabinet/applications/" + id;
        }
        Map<String, Object> typed = present == null ? Map.of() : forms.kept(present.typed());
        return page(application, present, typed, List.of(), language, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam(name = "_version", defaultValue = "0") Integer version,
            @RequestParam(name = "_over", required = false) Integer over,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Instant receivedAt = Arrivals.of(request, clock);
        Application application = own.editable(id);
        FormPost post = forms.post(form(objections.of(id)), request.getParameterMap());
        DraftObjection.Outcome outcome =
                draftObjection.save(id, receivedAt, over == null ? version : over, post.typed());
        if (outcome instanceof DraftObjection.Outcome.NotAwaited sent) {
            SentForm told = objections.sent(sent.present(), post.typed(), language);
            if (!told.isSame()) {
                return SentElsewhere.page(told, response, model);
            }
            redirect.addFlashAttribute("info", "competition.objection.notAwaited");
            return address(id);
        }
        if (outcome instanceof DraftObjection.Outcome.Refused refused) {
            return refused(application, post.typed(), refused.verdict(), response, language, model);
        }
        if (outcome instanceof DraftObjection.Outcome.Stale stale) {
            return stale(application, stale.present(), version, post.typed(), response, language, model);
        }
        if (post.action().equals("send")) {
            Objection saved = ((DraftObjection.Outcome.Saved) outcome).objection();
            return send(application, saved, Arrival.at(receivedAt), response, language, model, redirect);
        }
        if (post.action().equals("save")) {
            redirect.addFlashAttribute("done", "competition.objection.saved");
        }
        return address(id);
    }

    /** Until it is decided. */
    @PostMapping("/take-back")
    String takeBack(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        own.sendable(id);
        Verdict verdict = takeBackObjection.of(id);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.objection.takenBack");
        } else {
            redirect.addFlashAttribute("refusals", List.copyOf(wording.of(verdict, language)));
        }
        return "redirect:/cabinet/applications/" + id + "/objection";
    }

    private String send(
            Application application,
            Objection saved,
            Arrival arrival,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        UUID id = own.sendable(application.id()).id();
        SeenContent seen = SeenContent.of(saved);
        SendObjection.Outcome outcome = saved.isReturned()
                ? mendObjection.of(id, arrival, seen, language)
                : sendObjection.of(id, arrival, seen, language);
        if (outcome instanceof SendObjection.Outcome.Changed changed) {
            return stale(
                    application,
                    changed.present(),
                    saved.version(),
                    forms.kept(saved.typed()),
                    response,
                    language,
                    model);
        }
        if (outcome instanceof SendObjection.Outcome.Incomplete incomplete) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(
                    application,
                    saved,
                    forms.kept(saved.typed()),
                    incomplete.submission().errors(),
                    language,
                    model);
        }
        if (outcome instanceof SendObjection.Outcome.Refused refused) {
            return refused(application, forms.kept(saved.typed()), refused.verdict(), response, language, model);
        }
        redirect.addFlashAttribute("done", "competition.objection.sent");
        redirect.addFlashAttribute(
                "noticeArgs",
                Map.of(
                        "number",
                        ((SendObjection.Outcome.Sent) outcome).objection().number()));
        return address(id);
    }

    /** Both versions stand before the person: what the other saved, and what was typed here, which can still be kept. */
    private String stale(
            Application application,
            Objection present,
            Integer seen,
            Map<String, Object> typed,
            HttpServletResponse response,
            Locale language,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("stale", objections.told(present, typed, language));
        String page = page(application, present, typed, List.of(), language, model);
        model.addAttribute("version", seen);
        return page;
    }

    /** Too late, or no result yet: everything that was typed is shown again, with the reason. */
    private String refused(
            Application application,
            Map<String, Object> typed,
            Verdict verdict,
            HttpServletResponse response,
            Locale language,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("refusals", wording.of(verdict, language));
        return page(application, objections.of(application.id()), typed, List.of(), language, model);
    }

    private String page(
            Application application,
            Objection present,
            Map<String, Object> typed,
            List<FieldError> errors,
            Locale language,
            Model model) {
        model.addAttribute("theApplication", application);
        model.addAttribute("objection", present);
        model.addAttribute("until", objections.until(application, present));
        model.addAttribute("now", clock.instant());
        model.addAttribute("editable", present == null || present.isEditable());
        model.addAttribute(
                "view",
                forms.view(ObjectionSubjects.open(form(present), application), typed, errors, Map.of(), language));
        model.addAttribute("version", present == null ? 0 : present.version());
        return "competition/objection";
    }

    private Form form(Objection present) {
        return present == null ? forms.form(Objection.FORM) : forms.form(Objection.FORM, present.formVersion());
    }

    private static String address(UUID id) {
        return "redirect:/cabinet/applications/" + id + "/objection";
    }
}
