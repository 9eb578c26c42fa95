package kz.bastama.grant.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.EvidenceFiles;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.EvidenceOf;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer adds the files that show why a grant is to be suspended or its agreement ended. */
@Controller
class GrantEvidence {

    private final Grants grants;
    private final EvidenceFiles evidence;
    private final GrantConflicts conflicts;
    private final RefusalWording wording;
    private final CurrentActor actor;

    GrantEvidence(
            Grants grants,
            EvidenceFiles evidence,
            GrantConflicts conflicts,
            RefusalWording wording,
            CurrentActor actor) {
        this.grants = grants;
        this.evidence = evidence;
        this.conflicts = conflicts;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/staff/grants/{id}/evidence")
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "SUSPENSION") EvidenceOf of,
            @RequestParam(required = false) List<MultipartFile> file,
            Locale language,
            RedirectAttributes redirect)
            throws IOException {
        if (!actor.get().has(Role.OPERATOR)
                || grants.find(id).isEmpty()
                || !conflicts.of(id).isAllowed()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Verdict verdict = file == null ? Verdict.refused(Refusal.of("file.empty", null)) : Verdict.allowed();
        for (MultipartFile each : file == null ? List.<MultipartFile>of() : file) {
            try (InputStream content = each.getInputStream()) {
                verdict = verdict.and(evidence.keep(id, of, content, each.getOriginalFilename()));
            }
        }
        return new VisitAnswer(
                        wording.of(verdict, language),
                        "grant.evidence.kept",
                        "/staff/grants/" + id + (of == EvidenceOf.SUSPENSION ? "#suspensions" : "#terminations"),
                        redirect)
                .page();
    }
}
