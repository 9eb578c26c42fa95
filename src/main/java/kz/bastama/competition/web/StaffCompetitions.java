package kz.bastama.competition.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.PlanCompetition;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.RefusalWording;
import kz.bastama.planning.ApprovedLists;
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

/** The competitions for staff: all of them, planning a new one, and the case page. */
@Controller
@RequestMapping("/staff/competitions")
class StaffCompetitions {

    private static final String PROGRAMME = "state-grant";

    private final Competitions competitions;
    private final Applications applications;
    private final ApprovedLists lists;
    private final PlanCompetition planCompetition;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffCompetitions(
            Competitions competitions,
            Applications applications,
            ApprovedLists lists,
            PlanCompetition planCompetition,
            RefusalWording wording,
            CurrentActor actor) {
        this.competitions = competitions;
        this.applications = applications;
        this.lists = lists;
        this.planCompetition = planCompetition;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String all(
            @RequestParam(required = false) CompetitionState state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String customer = actor.get().onlyCustomer().orElse(null);
        model.addAttribute("page", competitions.search(customer, state, text.strip(), Math.max(0, page - 1)));
        model.addAttribute("states", CompetitionState.values());
        model.addAttribute("state", state);
        model.addAttribute("text", text);
        model.addAttribute("plans", actor.get().has(Role.OPERATOR));
        return "competition/staff-competitions";
    }

    @GetMapping("/new")
    String plan(Model model) {
        operatorOnly();
        model.addAttribute("lists", lists.all());
        model.addAttribute("competitions", competitions);
        return "competition/plan";
    }

    @PostMapping
    String plan(
            @RequestParam UUID list,
            @RequestParam(defaultValue = "") String grantType,
            @RequestParam(name = "direction", required = false) List<UUID> directions,
            @RequestParam(defaultValue = "") String titleKk,
            @RequestParam(defaultValue = "") String titleRu,
            Locale language,
            RedirectAttributes redirect) {
        operatorOnly();
        if (lists.find(list).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Set<UUID> chosen = directions == null ? Set.of() : new HashSet<>(directions);
        if (titleKk.isBlank()
                || titleRu.isBlank()
                || grantType.isBlank()
                || titleKk.length() + titleRu.length() > 1000) {
            return again(
                    redirect, Map.of("problem", "competition.plan.incomplete"), titleKk, titleRu, grantType, chosen);
        }
        PlanCompetition.Outcome outcome = planCompetition.of(
                PROGRAMME, list, grantType, chosen, OfficialText.of(titleKk.strip(), titleRu.strip()));
        if (outcome instanceof PlanCompetition.Outcome.Refused refused) {
            return again(
                    redirect,
                    Map.of("refusals", wording.of(refused.verdict(), language)),
                    titleKk,
                    titleRu,
                    grantType,
                    chosen);
        }
        redirect.addFlashAttribute("done", "competition.plan.done");
        return "redirect:/staff/competitions/" + ((PlanCompetition.Outcome.Planned) outcome).id();
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Competition competition = competitions
                .find(id)
                .filter(found -> actor.get().seesCasesOf(found.customerCode()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("competition", competition);
        model.addAttribute("lots", competitions.lotsOf(id));
        model.addAttribute("applications", applications.sentTo(id));
        return "competition/staff-competition";
    }

    private static String again(
            RedirectAttributes redirect,
            Map<String, Object> why,
            String titleKk,
            String titleRu,
            String grantType,
            Set<UUID> chosen) {
        why.forEach(redirect::addFlashAttribute);
        redirect.addFlashAttribute("titleKk", titleKk);
        redirect.addFlashAttribute("titleRu", titleRu);
        redirect.addFlashAttribute("grantType", grantType);
        redirect.addFlashAttribute("chosen", chosen);
        return "redirect:/staff/competitions/new";
    }

    private void operatorOnly() {
        if (!actor.get().has(Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
