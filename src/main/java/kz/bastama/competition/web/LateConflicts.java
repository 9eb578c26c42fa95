package kz.bastama.competition.web;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.AgendaPoints;
import kz.bastama.competition.application.DeclareLater;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which an expert or a member, already at work, says what binds them to an applicant, and confirms it. */
@Controller
class LateConflicts {

    private static final int LONGEST = 1000;

    private final OwnSheets sheets;
    private final ExpertSight sight;
    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final AgendaPoints points;
    private final DeclareLater declareLater;
    private final PanelRefusals refusals;
    private final CurrentActor actor;

    LateConflicts(
            OwnSheets sheets,
            ExpertSight sight,
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            AgendaPoints points,
            DeclareLater declareLater,
            PanelRefusals refusals,
            CurrentActor actor) {
        this.sheets = sheets;
        this.sight = sight;
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.points = points;
        this.declareLater = declareLater;
        this.refusals = refusals;
        this.actor = actor;
    }

    @GetMapping("/expert/reviews/{id}/conflict")
    String ofSheet(@PathVariable UUID id, Model model) {
        Review sheet = sheets.open(id);
        return page(sight.label(sheet), "expert", "/expert/reviews/" + id, model);
    }

    @PostMapping("/expert/reviews/{id}/conflict")
    String declareOfSheet(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        Review sheet = sheets.open(id);
        Verdict verdict = declareLater.ofSheet(id, actor.get().personId(), shortened(reason));
        return answered(
                verdict,
                reason,
                "/expert/competitions/" + sheet.competitionId(),
                "/expert/reviews/" + id + "/conflict",
                language,
                redirect);
    }

    @GetMapping("/member/competitions/{id}/conflicts/{applicationId}")
    String ofPoint(@PathVariable UUID id, @PathVariable UUID applicationId, Model model) {
        voted(id, applicationId);
        return page(
                applications.find(applicationId).orElseThrow().number(), "member", "/member/competitions/" + id, model);
    }

    @PostMapping("/member/competitions/{id}/conflicts/{applicationId}")
    String declareOfPoint(
            @PathVariable UUID id,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        voted(id, applicationId);
        Verdict verdict = declareLater.ofPoint(id, applicationId, actor.get().personId(), shortened(reason));
        String page = "/member/competitions/" + id;
        return answered(verdict, reason, page, page + "/conflicts/" + applicationId, language, redirect);
    }

    private static String page(String label, String role, String back, Model model) {
        model.addAttribute("label", label);
        model.addAttribute("role", role);
        model.addAttribute("trail", Map.of("/" + role, "competition." + role + ".title"));
        model.addAttribute("back", back);
        return "competition/late-conflict";
    }

    private String answered(
            Verdict verdict, String reason, String done, String again, Locale language, RedirectAttributes redirect) {
        refusals.tell(verdict, "competition.conflict.laterDone", language, redirect);
        if (verdict.isAllowed()) {
            return "redirect:" + done;
        }
        redirect.addFlashAttribute("typedReason", shortened(reason));
        return "redirect:" + again;
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(LONGEST, reason.length()));
    }

    /** What the present member votes on, while it can be voted on. */
    private void voted(UUID id, UUID applicationId) {
        UUID me = actor.get().personId();
        Competition competition = competitions
                .find(id)
                .filter(one -> one.state() == CompetitionState.COMMISSION)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean seated = bodies.of(competition.id(), Body.COMMISSION).stream()
                .anyMatch(member -> member.personId().equals(me));
        if (!seated
                || bodies.meeting(id, Body.COMMISSION).isEmpty()
                || points.of(id, applicationId).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
