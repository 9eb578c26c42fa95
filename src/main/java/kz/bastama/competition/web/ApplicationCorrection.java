package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DraftCorrection;
import kz.bastama.competition.application.MarkedFields;
import kz.bastama.competition.application.SendCorrection;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.SeenContent;
import kz.bastama.form.FormPost;
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

/** Mending a returned application: the marked fields alone, each with its remark and with what was sent first. */
@Controller
@RequestMapping("/cabinet/applications/{id}/correction")
class ApplicationCorrection {

    private final OwnApplications own;
    private final DraftCorrection draftCorrection;
    private final SendCorrection sendCorrection;
    private final MarkedFields fields;
    private final ReworkView rework;
    private final FileMarks marks;
    private final Forms forms;
    private final RefusalWording wording;
    private final CorrectionPage pages;
    private final UnmetRemarks unmetRemarks;
    private final Clock clock;

    ApplicationCorrection(
            OwnApplications own,
            DraftCorrection draftCorrection,
            SendCorrection sendCorrection,
            MarkedFields fields,
            ReworkView rework,
            FileMarks marks,
            Forms forms,
            RefusalWording wording,
            CorrectionPage pages,
            UnmetRemarks unmetRemarks,
            Clock clock) {
        this.own = own;
        this.draftCorrection = draftCorrection;
        this.sendCorrection = sendCorrection;
        this.fields = fields;
        this.rework = rework;
        this.marks = marks;
        this.forms = forms;
        this.wording = wording;
        this.pages = pages;
        this.unmetRemarks = unmetRemarks;
        this.clock = clock;
    }

    /** @param carried version under what was typed before a session ended or the language changed */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "_version", required = false) Integer carried,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        Application returned = own.editable(id);
        if (returned.state() != ApplicationState.RETURNED) {
            return carried == null
                    ? "redirect:/cabinet/applications/" + id
                    : over(returned, request, response, language, model);
        }
        if (carried != null) {
            FormPost post = forms.post(fields.only(returned), request.getParameterMap());
            model.addAttribute("carried", true);
            return pages.page(
                    returned, carried, pages.view(returned, pages.marked(returned, post), List.of(), language), model);
        }
        Correction draft = rework.of(id);
        return pages.page(
                returned,
                draft.version(),
                pages.view(returned, fields.typed(returned, draft), List.of(), language),
                model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam(name = "_version") Integer version,
            @RequestParam(name = "_over", required = false) Integer over,
            @RequestParam(name = "_files", required = false) String files,
            @RequestParam(name = "_asIs", defaultValue = "") String asIs,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Instant receivedAt = Arrivals.of(request, clock);
        Application returned = own.editable(id);
        FormPost post = forms.post(fields.only(returned), request.getParameterMap());
        DraftCorrection.Outcome outcome = draftCorrection.save(id, over == null ? version : over, post.typed());
        if (outcome instanceof DraftCorrection.Outcome.NotAwaited) {
            redirect.addFlashAttribute("info", "competition.correction.notAwaited");
            return over(returned, request, response, language, model);
        }
        if (outcome instanceof DraftCorrection.Outcome.NotMarked) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("notMarked", true);
            return pages.page(
                    returned, version, pages.view(returned, pages.marked(returned, post), List.of(), language), model);
        }
        if (outcome instanceof DraftCorrection.Outcome.Stale stale) {
            return stale(returned, stale.present(), version, post.typed(), response, language, model);
        }
        if (post.action().equals("send")) {
            Correction saved = ((DraftCorrection.Outcome.Saved) outcome).correction();
            Shown shown = new Shown(saved, files == null ? marks.shown(returned) : files);
            List<ReworkView.Place> unmet = unmetRemarks.of(returned, saved, language);
            if (!UnmetRemarks.sign(unmet).equals(asIs) && !unmet.isEmpty()) {
                return pages.unmet(returned, saved, unmet, language, response, model);
            }
            return send(returned, shown, receivedAt, response, language, model, redirect);
        }
        if (post.action().equals("save")) {
            redirect.addFlashAttribute("done", "competition.correction.saved");
        }
        return "redirect:/cabinet/applications/" + id + "/correction" + post.anchor();
    }

    /** Sent meanwhile, or its term is over. */
    private String over(
            Application returned,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        FormPost post = forms.post(fields.only(returned), request.getParameterMap());
        SentForm sent = rework.sent(returned, pages.marked(returned, post), language);
        return sent == null || sent.isSame()
                ? "redirect:/cabinet/applications/" + returned.id()
                : SentElsewhere.page(sent, response, model);
    }

    /**
     * What the sender saved, and the exchanged files of the page that was sent.
     *
     * @param files as in {@link SeenContent#filesOf}
     */
    private record Shown(Correction saved, String files) {}

    private String send(
            Application returned,
            Shown shown,
            Instant receivedAt,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        own.sendable(returned.id());
        SendCorrection.Outcome outcome = sendCorrection.of(
                returned.id(),
                receivedAt,
                SeenContent.of(shown.saved(), shown.files()),
                rework.given(returned),
                language);
        if (outcome instanceof SendCorrection.Outcome.Changed changed) {
            if (changed.present().version() != shown.saved().version()) {
                return stale(
                        returned,
                        changed.present(),
                        shown.saved().version(),
                        forms.kept(shown.saved().typed()),
                        response,
                        language,
                        model);
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("otherFiles", marks.changedSince(returned, shown.files()));
            return pages.page(
                    returned,
                    changed.present().version(),
                    pages.view(returned, forms.kept(shown.saved().typed()), List.of(), language),
                    model);
        }
        if (outcome instanceof SendCorrection.Outcome.Incomplete incomplete) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            Correction draft = rework.of(returned.id());
            return pages.page(
                    returned,
                    draft.version(),
                    pages.view(
                            returned,
                            fields.typed(returned, draft),
                            incomplete.submission().errors(),
                            language),
                    model);
        }
        if (outcome instanceof SendCorrection.Outcome.FilesOpen open) {
            redirect.addFlashAttribute("refusals", new ArrayList<>(wording.of(open.verdict(), language)));
            return "redirect:/cabinet/applications/" + returned.id() + "/correction";
        }
        if (outcome instanceof SendCorrection.Outcome.Refused refused) {
            redirect.addFlashAttribute("refusals", new ArrayList<>(wording.of(refused.verdict(), language)));
        } else {
            redirect.addFlashAttribute("done", "competition.correction.sent");
            redirect.addFlashAttribute("noticeArgs", Map.of("number", returned.number()));
        }
        return "redirect:/cabinet/applications/" + returned.id();
    }

    /** Both versions stand before the person: what the other saved, and what was typed here, which can still be kept. */
    private String stale(
            Application returned,
            Correction present,
            Integer seen,
            Map<String, Object> typed,
            HttpServletResponse response,
            Locale language,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("stale", rework.told(returned, present, typed, language));
        return pages.page(returned, seen, pages.view(returned, typed, List.of(), language), model);
    }
}
