package kz.bastama.grant.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.AddVisit;
import kz.bastama.grant.application.PlanVisits;
import kz.bastama.grant.domain.Grants;
import kz.bastama.legal.RefusalWording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan of visits on the case page of a grant. */
@Controller
@RequestMapping("/staff/grants/{id}/visits")
class GrantVisits {

    private final Grants grants;
    private final PlanVisits planVisits;
    private final AddVisit addVisit;
    private final RefusalWording wording;
    private final CurrentActor actor;

    GrantVisits(Grants grants, PlanVisits planVisits, AddVisit addVisit, RefusalWording wording, CurrentActor actor) {
        this.grants = grants;
        this.planVisits = planVisits;
        this.addVisit = addVisit;
        this.wording = wording;
        this.actor = actor;
    }

    /** For grants whose agreement was signed before there were plans. */
    @PostMapping("/plan")
    String plan(@PathVariable UUID id, RedirectAttributes redirect) {
        permitted(id);
        redirect.addFlashAttribute("done", planVisits.of(id) ? "grant.visits.planned" : "grant.visits.notPlanned");
        return "redirect:/staff/grants/" + id + "#visits";
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        permitted(id);
        var refusals = wording.of(addVisit.to(id, StaffVisits.typed(day), reason.strip()), language);
        return new VisitAnswer(refusals, "grant.visits.added", "/staff/grants/" + id + "#visits", redirect)
                .typed("typedVisitDay", day)
                .typed("typedVisitReason", reason)
                .page();
    }

    private void permitted(UUID id) {
        if (!actor.get().has(Role.OPERATOR) || grants.find(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
