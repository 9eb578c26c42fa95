package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.form.SentForm;
import kz.bastama.grant.application.DraftVisitAct;
import kz.bastama.grant.application.KeepVisitPhoto;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitAct;
import kz.bastama.grant.domain.VisitFindings;
import kz.bastama.legal.Refusal;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The act of a visit as it is written on the spot, on a phone: checklist, findings, photographs. */
@Controller
@RequestMapping("/staff/visits/{id}/act")
class StaffVisitAct {

    private final MonitoringVisits visits;
    private final Grants grants;
    private final DraftVisitAct draftVisitAct;
    private final KeepVisitPhoto keepVisitPhoto;
    private final StaleVisitActs staleVisitActs;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffVisitAct(
            MonitoringVisits visits,
            Grants grants,
            DraftVisitAct draftVisitAct,
            KeepVisitPhoto keepVisitPhoto,
            StaleVisitActs staleVisitActs,
            RefusalWording wording,
            CurrentActor actor) {
        this.visits = visits;
        this.grants = grants;
        this.draftVisitAct = draftVisitAct;
        this.keepVisitPhoto = keepVisitPhoto;
        this.staleVisitActs = staleVisitActs;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String show(@PathVariable UUID id, Locale language, Model model) {
        MonitoringVisit visit = writable(id);
        VisitAct act = draftVisitAct.open(visit).orElse(null);
        if (act == null) {
            return "redirect:/staff/visits/" + id;
        }
        model.addAttribute("missing", wording.of(draftVisitAct.complete(id), language));
        return page(visit, act, act.edits(), act.findings(), model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam(name = "_version", defaultValue = "-1") int version,
            @RequestParam(name = "_over", required = false) Integer over,
            @RequestParam Map<String, String> fields,
            Locale language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        MonitoringVisit visit = writable(id);
        Grant grant = grants.find(visit.grantId()).orElseThrow();
        VisitFindings typed = typed(draftVisitAct.checklist(grant), fields);
        Verdict verdict = draftVisitAct.save(id, over == null ? version : over, typed);
        VisitAct act = draftVisitAct.open(visit).orElse(null);
        if (act == null) {
            SentForm finished =
                    staleVisitActs.finished(grant, visit, typed, language).orElse(null);
            if (finished == null || finished.isSame()) {
                return new VisitAnswer(wording.of(verdict, language), "", "/staff/visits/" + id, redirect).page();
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("sent", finished);
            return "form/sent";
        }
        if (verdict.isAllowed()) {
            return answered(id, verdict, "grant.visit.act.saved", language, redirect);
        }
        if (DraftVisitAct.isElsewhere(verdict)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("stale", staleVisitActs.told(grant, act, typed, language));
            return page(visit, act, version, typed, model);
        }
        model.addAttribute("refusals", wording.of(verdict, language));
        return page(visit, act, act.edits(), typed, model);
    }

    /** @param discard a file that is taken away again; then nothing is added */
    @PostMapping("/photos")
    String photo(
            @PathVariable UUID id,
            @RequestParam(required = false) List<MultipartFile> file,
            @RequestParam(required = false) UUID discard,
            Locale language,
            RedirectAttributes redirect)
            throws IOException {
        writable(id);
        if (discard != null) {
            return answered(id, keepVisitPhoto.discard(id, discard), "grant.visit.act.photoGone", language, redirect);
        }
        Verdict verdict = file == null ? Verdict.refused(Refusal.of("file.empty", null)) : Verdict.allowed();
        for (MultipartFile each : file == null ? List.<MultipartFile>of() : file) {
            try (InputStream content = each.getInputStream()) {
                verdict = verdict.and(keepVisitPhoto.of(id, content, each.getOriginalFilename()));
            }
        }
        return answered(id, verdict, "grant.visit.act.photoKept", language, redirect);
    }

    private String answered(UUID id, Verdict verdict, String done, Locale language, RedirectAttributes redirect) {
        boolean open = draftVisitAct.open(writable(id)).isPresent();
        String path = "/staff/visits/" + id + (open ? "/act" : ""); // no second redirect, which would lose the words
        return new VisitAnswer(wording.of(verdict, language), done, path, redirect).page();
    }

    private String page(MonitoringVisit visit, VisitAct act, int version, VisitFindings findings, Model model) {
        model.addAttribute("visit", visit);
        model.addAttribute("grant", grants.find(visit.grantId()).orElseThrow());
        model.addAttribute("act", act);
        model.addAttribute("version", version);
        model.addAttribute("findings", findings);
        model.addAttribute("answers", VisitFindings.Answer.values());
        return "grant/visit-act";
    }

    private static VisitFindings typed(List<String> checklist, Map<String, String> fields) {
        Map<String, VisitFindings.Point> points = new HashMap<>();
        for (String name : checklist) {
            points.put(
                    name,
                    new VisitFindings.Point(
                            answer(fields.getOrDefault("answer." + name, "")), text(fields, "remark." + name)));
        }
        return new VisitFindings(
                points,
                text(fields, "met"),
                text(fields, "found"),
                text(fields, "recommended"),
                text(fields, "remedy"),
                text(fields, "ineligible"));
    }

    private static VisitFindings.Answer answer(String typed) {
        for (VisitFindings.Answer answer : VisitFindings.Answer.values()) {
            if (answer.name().equals(typed)) {
                return answer;
            }
        }
        return null;
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private MonitoringVisit writable(UUID id) {
        return visits.find(id)
                .filter(visit -> actor.get().has(Role.OPERATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
