package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.MendFiles;
import kz.bastama.competition.application.UploadDocument;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.file.ChosenFile;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.TypedDocument;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The marked documents of a returned application: exchanged, or attached where they were missing. */
@Controller
@RequestMapping("/cabinet/applications/{id}/correction/files")
class CorrectionFiles {

    private final OwnApplications own;
    private final MendFiles mendFiles;
    private final UploadDocument uploadDocument;
    private final FileMarks marks;
    private final ReworkView rework;
    private final RefusalWording wording;
    private final Clock clock;

    CorrectionFiles(
            OwnApplications own,
            MendFiles mendFiles,
            UploadDocument uploadDocument,
            FileMarks marks,
            ReworkView rework,
            RefusalWording wording,
            Clock clock) {
        this.own = own;
        this.mendFiles = mendFiles;
        this.uploadDocument = uploadDocument;
        this.marks = marks;
        this.rework = rework;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Application returned = own.editable(id);
        if (returned.state() != ApplicationState.RETURNED) {
            return "redirect:/cabinet/applications/" + id;
        }
        model.addAttribute("theApplication", returned);
        model.addAttribute("until", rework.until(id));
        model.addAttribute("now", clock.instant());
        model.addAttribute("mending", marks.mending(returned));
        model.addAttribute("typed", Map.of("place", ""));
        model.addAttribute("wrong", Map.of());
        return "competition/correction-files";
    }

    @PostMapping
    String upload(
            @PathVariable UUID id,
            @RequestParam String place,
            TypedDocument typed,
            @RequestParam(required = false) ChosenFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        Instant receivedAt = Arrivals.of(request, clock);
        Application returned = own.editable(id);
        Verdict verdict = typed.mistakes();
        if (verdict.isAllowed()) {
            verdict = uploadDocument.inPlace(id, place, typed.document(null, file), receivedAt);
        }
        boolean aboutTheFile = verdict.refusals().stream().anyMatch(refusal -> refusal.field() != null);
        if (!aboutTheFile || returned.state() != ApplicationState.RETURNED) {
            if (verdict.isAllowed()) {
                redirect.addFlashAttribute("done", "competition.documents.uploaded");
            }
            return told(verdict, id, language, redirect);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        String page = show(id, model);
        Map<String, String> again = new LinkedHashMap<>(typed.shown());
        again.put("place", place);
        model.addAttribute("typed", again);
        model.addAttribute("wrong", wording.byField(verdict, "file", language));
        return page;
    }

    @PostMapping("/{documentId}/attach")
    String attach(
            @PathVariable UUID id,
            @PathVariable UUID documentId,
            @RequestParam String place,
            HttpServletRequest request,
            Locale language,
            RedirectAttributes redirect) {
        own.editable(id);
        return told(mendFiles.fromCabinet(id, place, documentId, Arrivals.of(request, clock)), id, language, redirect);
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable UUID id,
            @RequestParam String place,
            HttpServletRequest request,
            Locale language,
            RedirectAttributes redirect) {
        own.editable(id);
        return told(mendFiles.takeBack(id, place, Arrivals.of(request, clock)), id, language, redirect);
    }

    /** To the page of the application where it does not wait for a correction any more: there the reason shows too. */
    private String told(Verdict verdict, UUID id, Locale language, RedirectAttributes redirect) {
        if (!verdict.isAllowed()) {
            redirect.addFlashAttribute("refusals", List.copyOf(wording.of(verdict, language)));
        }
        boolean awaited = own.editable(id).state() == ApplicationState.RETURNED;
        return "redirect:/cabinet/applications/" + id + (awaited ? "/correction/files" : "");
    }
}
