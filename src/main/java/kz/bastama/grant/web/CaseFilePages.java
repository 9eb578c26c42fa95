package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.GatherCaseFile;
import kz.bastama.grant.application.NoteCaseFileTaken;
import kz.bastama.grant.application.OrderCaseFile;
import kz.bastama.grant.domain.CaseFile;
import kz.bastama.grant.domain.CaseFiles;
import kz.bastama.grant.domain.Filed;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The file of a case: what belongs into it and what is missing, how far the last one is, and the archives themselves. */
@Controller
class CaseFilePages {

    private static final String STAFF = "/staff/grants/{id}/case-file";
    private static final String AUDIT = "/audit/grants/{id}/case-file";

    private final Grants grants;
    private final CaseFiles caseFiles;
    private final CaseFileDoor door;
    private final GatherCaseFile gather;
    private final OrderCaseFile orderCaseFile;
    private final NoteCaseFileTaken noteTaken;
    private final CurrentActor actor;

    CaseFilePages(
            Grants grants,
            CaseFiles caseFiles,
            CaseFileDoor door,
            GatherCaseFile gather,
            OrderCaseFile orderCaseFile,
            NoteCaseFileTaken noteTaken,
            CurrentActor actor) {
        this.grants = grants;
        this.caseFiles = caseFiles;
        this.door = door;
        this.gather = gather;
        this.orderCaseFile = orderCaseFile;
        this.noteTaken = noteTaken;
        this.actor = actor;
    }

    @GetMapping({STAFF, AUDIT})
    String page(@PathVariable UUID id, HttpServletRequest request, Model model) {
        Grant grant = grant(id);
        Filed filed = gather.of(grant);
        model.addAttribute("grant", grant);
        model.addAttribute("here", request.getRequestURI());
        model.addAttribute("filed", filed);
        model.addAttribute("closed", door.closed(filed));
        model.addAttribute("caseFiles", caseFiles.of(id));
        return "grant/case-file";
    }

    @PostMapping({STAFF, AUDIT})
    String order(@PathVariable UUID id, RedirectAttributes redirect) {
        Grant grant = grant(id);
        if (door.closed(gather.of(grant)) > 0) {
            redirect.addFlashAttribute("problem", "grant.caseFile.closedToYou");
        } else {
            redirect.addFlashAttribute(
                    "done", orderCaseFile.of(id) ? "grant.caseFile.isOrdered" : "grant.caseFile.upToDate");
        }
        return "redirect:" + (actor.get().has(Role.OPERATOR) ? STAFF : AUDIT).replace("{id}", id.toString());
    }

    @GetMapping({STAFF + "/{file}", AUDIT + "/{file}"})
    void take(@PathVariable UUID id, @PathVariable UUID file, HttpServletResponse response) throws IOException {
        Grant grant = grant(id);
        CaseFile wanted = caseFiles
                .find(file)
                .filter(found -> found.grantId().equals(id) && found.isMade())
                .filter(found -> door.closed(gather.of(grant)) == 0)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        noteTaken.of(wanted);
        response.setContentType("application/zip");
        response.setContentLengthLong(wanted.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(grant.number() + ".zip")
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        response.setHeader("X-Content-Type-Options", "nosniff");
        caseFiles.copy(wanted.id(), response.getOutputStream());
    }

    private Grant grant(UUID id) {
        return grants.find(id).filter(door::sees).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
