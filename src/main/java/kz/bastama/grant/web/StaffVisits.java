package kz.bastama.grant.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.form.Page;
import kz.bastama.grant.application.CallOffVisit;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.application.LeadVisit;
import kz.bastama.grant.application.MoveVisit;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.MonitoringVisit;
import kz.bastama.grant.domain.MonitoringVisits;
import kz.bastama.grant.domain.VisitState;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Territories;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The monitoring visits for staff: all of them, and the page on which the day is moved and somebody takes the visit. */
@Controller
@RequestMapping("/staff/visits")
class StaffVisits {

    private final MonitoringVisits visits;
    private final Grants grants;
    private final GrantConflicts conflicts;
    private final MoveVisit moveVisit;
    private final CallOffVisit callOffVisit;
    private final LeadVisit leadVisit;
    private final Territories territories;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffVisits(
            MonitoringVisits visits,
            Grants grants,
            GrantConflicts conflicts,
            MoveVisit moveVisit,
            CallOffVisit callOffVisit,
            LeadVisit leadVisit,
            Territories territories,
            RefusalWording wording,
            CurrentActor actor) {
        this.visits = visits;
        this.grants = grants;
        this.conflicts = conflicts;
        this.moveVisit = moveVisit;
        this.callOffVisit = callOffVisit;
        this.leadVisit = leadVisit;
        this.territories = territories;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String all(
            @RequestParam(required = false) VisitState state,
            @RequestParam(required = false) UUID leader,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "day") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        MonitoringVisits.Query query = new MonitoringVisits.Query(
                actor.get().onlyCustomer().orElse(null),
                state,
                leader,
                region.isBlank() ? null : region,
                text.strip(),
                sort);
        Page<MonitoringVisit> found = visits.search(query, Math.max(0, page - 1));
        model.addAttribute("page", found);
        model.addAttribute("barred", barred(found.items()));
        model.addAttribute("states", VisitState.values());
        model.addAttribute("state", state);
        model.addAttribute("leaders", visits.leaders(query.customerCode()));
        model.addAttribute("leader", leader);
        model.addAttribute("regions", territories.regions());
        model.addAttribute("region", region);
        model.addAttribute("text", text);
        return "grant/staff-visits";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        MonitoringVisit visit = readable(id);
        model.addAttribute("visit", visit);
        model.addAttribute("grant", grants.find(visit.grantId()).orElseThrow());
        return "grant/staff-visit";
    }

    @PostMapping("/{id}/day")
    String move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        changeable(id);
        Verdict verdict = moveVisit.to(id, typed(day), reason.strip());
        return answered(verdict, "grant.visit.moved", id, language, redirect)
                .typed("typedDay", day)
                .typed("typedReason", reason)
                .page();
    }

    @PostMapping("/{id}/call-off")
    String callOff(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        changeable(id);
        Verdict verdict = callOffVisit.of(id, reason.strip());
        return answered(verdict, "grant.visit.calledOff", id, language, redirect)
                .typed("typedOffReason", reason)
                .page();
    }

    @PostMapping("/{id}/lead")
    String lead(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        changeable(id);
        return answered(leadVisit.of(id), "grant.visit.taken", id, language, redirect)
                .page();
    }

    /** The day that somebody typed, or null. */
    static LocalDate typed(String day) {
        try {
            return LocalDate.parse(day.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private VisitAnswer answered(Verdict verdict, String done, UUID id, Locale language, RedirectAttributes redirect) {
        return new VisitAnswer(wording.of(verdict, language), done, "/staff/visits/" + id, redirect);
    }

    private Set<UUID> barred(List<MonitoringVisit> some) {
        return conflicts.barred(some.stream()
                .map(MonitoringVisit::grantId)
                .distinct()
                .flatMap(id -> grants.find(id).stream())
                .toList());
    }

    private MonitoringVisit readable(UUID id) {
        return visits.find(id)
                .filter(visit -> grants.find(visit.grantId())
                        .filter(grant -> actor.get().seesCasesOf(grant.customerCode()))
                        .isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void changeable(UUID id) {
        readable(id);
        if (!actor.get().has(Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
