package kz.bastama.competition.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.DrawExperts;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.expert.Draws;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretary holds the draw of experts on the case page of the competition. */
@Controller
@RequestMapping("/staff/competitions/{id}")
class StaffDraws {

    private final Competitions competitions;
    private final DrawExperts drawExperts;
    private final Draws draws;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffDraws(
            Competitions competitions,
            DrawExperts drawExperts,
            Draws draws,
            RefusalWording wording,
            CurrentActor actor) {
        this.competitions = competitions;
        this.drawExperts = drawExperts;
        this.draws = draws;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/draw")
    String publish(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        secretaryOnly(id);
        return back(id, drawExperts.publish(id), "competition.draw.published", language, redirect);
    }

    @PostMapping("/draw/values")
    String enter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String observer,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String value,
            Locale language,
            RedirectAttributes redirect) {
        secretaryOnly(id);
        Verdict verdict = drawExperts.enter(id, observer, organisation, value);
        if (!verdict.isAllowed()) {
            redirect.addFlashAttribute(
                    "typedValue", Map.of("observer", observer, "organisation", organisation, "value", value));
        }
        return back(id, verdict, "competition.draw.entered", language, redirect);
    }

    @PostMapping("/draw/close")
    String close(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        secretaryOnly(id);
        return back(id, drawExperts.close(id, actor.get().name()), "competition.draw.closed", language, redirect);
    }

    /** The record with all names, for staff who see the case. */
    @GetMapping("/draw.json")
    ResponseEntity<byte[]> record(@PathVariable UUID id) {
        ExpertDraw draw = competitions
                .find(id)
                .filter(found -> actor.get().seesCasesOf(found.customerCode()))
                .flatMap(found -> draws.ofCase(id.toString()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(id, draws.record(draw, Draws.Names.ALL));
    }

    static ResponseEntity<byte[]> file(UUID id, String record) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"draw-" + id + ".json\"")
                .body(record.getBytes(StandardCharsets.UTF_8));
    }

    private String back(UUID id, Verdict verdict, String done, Locale language, RedirectAttributes redirect) {
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", done);
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:/staff/competitions/" + id + "#draw";
    }

    private void secretaryOnly(UUID id) {
        if (competitions.find(id).isEmpty() || !actor.get().has(Role.SECRETARY)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
