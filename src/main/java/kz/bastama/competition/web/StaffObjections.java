package kz.bastama.competition.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.NameDecider;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Objection;
import kz.bastama.competition.domain.ObjectionState;
import kz.bastama.competition.domain.Objections;
import kz.bastama.form.Page;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
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

/** The objections for staff: all that were sent, and the case page on which the operator names who decides. */
@Controller
@RequestMapping("/staff/objections")
class StaffObjections {

    private static final List<ObjectionState> STATES = Arrays.stream(ObjectionState.values())
            .filter(state -> state != ObjectionState.DRAFT)
            .toList();

    private final Objections objections;
    private final Applications applications;
    private final Competitions competitions;
    private final Organisations organisations;
    private final NameDecider nameDecider;
    private final RefusalWording wording;
    private final WeighOfficer weighOfficer;
    private final CurrentActor actor;

    StaffObjections(
            Objections objections,
            Applications applications,
            Competitions competitions,
            Organisations organisations,
            NameDecider nameDecider,
            RefusalWording wording,
            WeighOfficer weighOfficer,
            CurrentActor actor) {
        this.objections = objections;
        this.applications = applications;
        this.competitions = competitions;
        this.organisations = organisations;
        this.nameDecider = nameDecider;
        this.wording = wording;
        this.weighOfficer = weighOfficer;
        this.actor = actor;
    }

    @GetMapping
    String all(
            @RequestParam(required = false) ObjectionState state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "-received") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String customer = actor.get().onlyCustomer().orElse(null);
        Page<Objection> found = objections.search(customer, state, text.strip(), sort, Math.max(0, page - 1));
        model.addAttribute("page", found);
        model.addAttribute(
                "closed",
                weighOfficer.closed(found.items().stream()
                        .map(one -> applications.find(one.applicationId()).orElseThrow())
                        .toList()));
        model.addAttribute("states", STATES);
        model.addAttribute("state", state);
        model.addAttribute("text", text);
        return "competition/staff-objections";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Objection objection = readable(id);
        model.addAttribute("objection", objection);
        model.addAttribute(
                "theApplication", applications.find(objection.applicationId()).orElseThrow());
        model.addAttribute(
                "competition", competitions.find(objection.competitionId()).orElseThrow());
        model.addAttribute("lot", competitions.lot(objection.lotId()).orElseThrow());
        model.addAttribute(
                "organisation", organisations.find(objection.organisationId()).orElseThrow());
        return "competition/staff-objection";
    }

    @PostMapping("/{id}/decider")
    String name(
            @PathVariable UUID id,
            @RequestParam(required = false) UUID person,
            Locale language,
            RedirectAttributes redirect) {
        readable(id);
        if (!actor.get().has(Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Verdict verdict = nameDecider.of(id, person);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.objection.deciderNamed");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:/staff/objections/" + id;
    }

    private Objection readable(UUID id) {
        return objections
                .find(id)
                .filter(one -> !one.isDraft())
                .filter(one -> competitions
                        .find(one.competitionId())
                        .map(Competition::customerCode)
                        .filter(actor.get()::seesCasesOf)
                        .isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
