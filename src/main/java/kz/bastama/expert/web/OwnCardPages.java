package kz.bastama.expert.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.expert.ExpertLoad;
import kz.bastama.expert.ExpertLoads;
import kz.bastama.expert.application.KeepCard;
import kz.bastama.expert.application.PersonsOfRegistry;
import kz.bastama.expert.application.PlanAbsence;
import kz.bastama.expert.domain.Absences;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.TypedAbsence;
import kz.bastama.expert.domain.TypedCard;
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

/** The own card of an expert or a member, and the days away of an expert. */
@Controller
class OwnCardPages {

    private final PersonsOfRegistry persons;
    private final KeepCard keepCard;
    private final PlanAbsence planAbsence;
    private final ExpertRegistry registry;
    private final Absences absences;
    private final ExpertLoads loads;
    private final CurrentActor actor;
    private final RegistryKeepers keepers;
    private final CardView view;
    private final Clock clock;

    OwnCardPages(
            PersonsOfRegistry persons,
            KeepCard keepCard,
            PlanAbsence planAbsence,
            ExpertRegistry registry,
            Absences absences,
            ExpertLoads loads,
            CurrentActor actor,
            RegistryKeepers keepers,
            CardView view,
            Clock clock) {
        this.persons = persons;
        this.keepCard = keepCard;
        this.planAbsence = planAbsence;
        this.registry = registry;
        this.absences = absences;
        this.loads = loads;
        this.actor = actor;
        this.keepers = keepers;
        this.view = view;
        this.clock = clock;
    }

    @GetMapping("/expert/card")
    String expert(Model model) {
        return page("/expert/card", model);
    }

    @GetMapping("/member/card")
    String member(Model model) {
        return page("/member/card", model);
    }

    @PostMapping("/expert/card")
    String proposeAsExpert(
            @RequestParam(defaultValue = "-1") int seen,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        return propose("/expert/card", seen, request, response, flash, model);
    }

    @PostMapping("/member/card")
    String proposeAsMember(
            @RequestParam(defaultValue = "-1") int seen,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        return propose("/member/card", seen, request, response, flash, model);
    }

    @PostMapping("/expert/card/absences")
    String leave(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Card card = mine();
        TypedAbsence typed = new TypedAbsence(from.strip(), until.strip());
        Verdict verdict = planAbsence.enter(card.personId(), typed);
        if (!verdict.isAllowed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("typedAbsence", typed);
            return page("/expert/card", TypedCard.of(card.latest()), card.seen(), keepers.errors(verdict), model);
        }
        flash.addFlashAttribute("done", "expert.absence.entered");
        return "redirect:/expert/card#absences";
    }

    @PostMapping("/expert/card/absences/{id}/remove")
    String comeBack(@PathVariable UUID id, RedirectAttributes flash) {
        planAbsence.takeBack(mine().personId(), id);
        flash.addFlashAttribute("done", "expert.absence.removed");
        return "redirect:/expert/card#absences";
    }

    private String propose(
            String path,
            int seen,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        TypedCard typed = PostedCard.of(request);
        Verdict verdict = keepCard.propose(mine().personId(), typed, PostedCard.over(request, seen));
        if (KeepCard.isElsewhere(verdict)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Card present = mine();
            model.addAttribute("stale", view.told(present, typed, persons.isExpert(present.personId()), path));
            return page(path, typed, seen, Map.of(), model);
        }
        if (!verdict.isAllowed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(path, typed, seen, keepers.errors(verdict), model);
        }
        flash.addFlashAttribute("done", "expert.card.proposed");
        return "redirect:" + path;
    }

    private String page(String path, Model model) {
        Card card = mine();
        return page(path, TypedCard.of(card.latest()), card.seen(), Map.of(), model);
    }

    /** @param seen state of the card that its reader began with: a page shown again does not make later changes seen */
    private String page(String path, TypedCard typed, int seen, Map<String, String> errors, Model model) {
        Card card = mine();
        boolean expert = persons.isExpert(card.personId());
        view.form(model, typed, card, expert, errors);
        model.addAttribute("seen", seen);
        model.addAttribute("post", path);
        model.addAttribute("card", card);
        model.addAttribute("lines", view.lines(card, expert));
        model.addAttribute("registered", registry.ofPerson(card.personId()).orElse(null));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("absences", absences.of(card.personId()));
        model.addAttribute("load", loads.of(List.of(card.personId())).getOrDefault(card.personId(), ExpertLoad.NONE));
        return "expert/own-card";
    }

    private Card mine() {
        return persons.card(actor.get().personId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
