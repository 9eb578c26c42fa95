package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.AttachDocument;
import kz.bastama.competition.application.OpenIntake;
import kz.bastama.competition.application.UploadDocument;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
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

/** The documents of a draft: what is asked for, what lies in the cabinet, and uploading right there. */
@Controller
@RequestMapping("/cabinet/applications/{id}/documents")
class ApplicationDocumentPages {

    private final AttachDocument attachDocument;
    private final UploadDocument uploadDocument;
    private final ApplicationDocuments documents;
    private final Competitions competitions;
    private final OwnApplications own;
    private final OpenIntake intake;
    private final OpenForms openForms;
    private final RefusalWording wording;

    ApplicationDocumentPages(
            AttachDocument attachDocument,
            UploadDocument uploadDocument,
            ApplicationDocuments documents,
            Competitions competitions,
            OwnApplications own,
            OpenIntake intake,
            OpenForms openForms,
            RefusalWording wording) {
        this.attachDocument = attachDocument;
        this.uploadDocument = uploadDocument;
        this.documents = documents;
        this.competitions = competitions;
        this.own = own;
        this.intake = intake;
        this.openForms = openForms;
        this.wording = wording;
    }

    @GetMapping
    String show(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Application draft = own.editable(id);
        if (!draft.isDraft()) {
            return "redirect:/cabinet/applications/" + id;
        }
        Competition competition = competitions.find(draft.competitionId()).orElseThrow();
        model.addAttribute("theApplication", draft);
        model.addAttribute("competition", competition);
        model.addAttribute("takes", intake.takes(competition, openForms.shown(request, id, competition)));
        model.addAttribute("documents", documents.step(draft));
        model.addAttribute("typed", Map.of("kind", ""));
        model.addAttribute("wrong", Map.of());
        return "competition/documents";
    }

    @PostMapping
    String upload(
            @PathVariable UUID id,
            @RequestParam(required = false) UUID replaces,
            TypedDocument typed,
            @RequestParam(required = false) ChosenFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        Arrival arrival = openForms.arrival(request, id);
        own.editable(id);
        Verdict verdict = typed.mistakes();
        if (verdict.isAllowed()) {
            verdict = uploadDocument.to(id, typed.document(replaces, file), arrival);
        }
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.documents.uploaded");
            return back(id, typed.kind());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        String page = show(id, request, model);
        model.addAttribute("typed", typed.shown());
        model.addAttribute("wrong", wording.byField(verdict, "file", language));
        return page;
    }

    @PostMapping("/fitting")
    String fitting(@PathVariable UUID id, HttpServletRequest request, Locale language, RedirectAttributes redirect) {
        Arrival arrival = openForms.arrival(request, id);
        own.editable(id);
        return told(attachDocument.fitting(id, arrival), id, "", language, redirect);
    }

    @PostMapping("/{documentId}/attach")
    String attach(
            @PathVariable UUID id,
            @PathVariable UUID documentId,
            @RequestParam(defaultValue = "") String kind,
            HttpServletRequest request,
            Locale language,
            RedirectAttributes redirect) {
        Arrival arrival = openForms.arrival(request, id);
        own.editable(id);
        return told(attachDocument.fromCabinet(id, documentId, arrival), id, kind, language, redirect);
    }

    @PostMapping("/{fileId}/detach")
    String detach(
            @PathVariable UUID id,
            @PathVariable UUID fileId,
            @RequestParam(defaultValue = "") String kind,
            HttpServletRequest request,
            Locale language,
            RedirectAttributes redirect) {
        Arrival arrival = openForms.arrival(request, id);
        own.editable(id);
        return told(attachDocument.detach(id, fileId, arrival), id, kind, language, redirect);
    }

    private String told(Verdict verdict, UUID id, String kind, Locale language, RedirectAttributes redirect) {
        if (!verdict.isAllowed()) {
            redirect.addFlashAttribute("refusals", List.copyOf(wording.of(verdict, language)));
        }
        return back(id, kind);
    }

    private static String back(UUID id, String kind) {
        String at = kind.matches("[A-Za-z]{1,40}") ? "#document-" + kind : "";
        return "redirect:/cabinet/applications/" + id + "/documents" + at;
    }
}
