package kz.bastama.expert.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.expert.ExpertLoad;
import kz.bastama.expert.ExpertLoads;
import kz.bastama.expert.application.KeepCard;
import kz.bastama.expert.application.PersonsOfRegistry;
import kz.bastama.expert.domain.Absences;
import kz.bastama.expert.domain.Card;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.journal.Journal;
import kz.bastama.legal.Verdict;
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

/** The card of an expert or a member, for staff: read by all, kept by the operator. */
@Controller
@RequestMapping("/staff/cards/{personId}")
class StaffCardPages {

    private final PersonsOfRegistry persons;
    private final KeepCard keepCard;
    private final ExpertRegistry registry;
    private final Absences absences;
    private final ExpertLoads loads;
    private final People people;
    private final Journal journal;
    private final RegistryKeepers keepers;
    private final CardView view;
    private final Clock clock;

    StaffCardPages(
            PersonsOfRegistry persons,
            KeepCard keepCard,
            ExpertRegistry registry,
            Absences absences,
            ExpertLoads loads,
            People people,
            Journal journal,
            RegistryKeepers keepers,
            CardView view,
            Clock clock) {
        this.persons = persons;
        this.keepCard = keepCard;
        this.registry = registry;
        this.absences = absences;
        this.loads = loads;
        this.people = people;
        this.journal = journal;
        this.keepers = keepers;
        this.view = view;
        this.clock = clock;
    }

    @GetMapping
    String card(@PathVariable UUID personId, Model model) {
        Card card = existing(personId);
        boolean expert = persons.isExpert(personId);
        model.addAttribute("person", people.find(personId).orElseThrow());
        model.addAttribute("card", card);
        model.addAttribute("lines", view.lines(card, expert));
        model.addAttribute("gone", view.gone(persons.gone(personId)));
        model.addAttribute("registered", registry.ofPerson(personId).orElse(null));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("absences", absences.of(personId));
        model.addAttribute("load", loads.of(List.of(personId)).getOrDefault(personId, ExpertLoad.NONE));
        model.addAttribute("records", journal.ofCase(persons.caseOf(personId)));
        model.addAttribute("keeps", keepers.keeps());
        return "expert/card";
    }

    @GetMapping("/edit")
    String form(@PathVariable UUID personId, Model model) {
        keepers.demand();
        Card card = existing(personId);
        return form(card, TypedCard.of(card.latest()), card.seen(), Map.of(), model);
    }

    @PostMapping("/edit")
    String correct(
            @PathVariable UUID personId,
            @RequestParam(defaultValue = "-1") int seen,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        keepers.demand();
        existing(personId);
        TypedCard typed = PostedCard.of(request);
        Verdict verdict = keepCard.correct(personId, typed, PostedCard.over(request, seen));
        if (KeepCard.isElsewhere(verdict)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            Card present = existing(personId);
            String here = "/staff/cards/" + personId + "/edit";
            model.addAttribute("stale", view.told(present, typed, persons.isExpert(personId), here));
            return form(present, typed, seen, Map.of(), model);
        }
        if (!verdict.isAllowed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(existing(personId), typed, seen, keepers.errors(verdict), model);
        }
        flash.addFlashAttribute("done", "expert.card.corrected");
        return "redirect:/staff/cards/" + personId;
    }

    @PostMapping("/verify")
    String verify(
            @PathVariable UUID personId,
            @RequestParam(defaultValue = "-1") int seen,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        keepers.demand();
        existing(personId);
        Verdict verdict = keepCard.verify(personId, seen);
        return weighed(personId, verdict, "expert.card.verifiedNow", response, flash, model);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable UUID personId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "-1") int seen,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        keepers.demand();
        existing(personId);
        Verdict verdict = keepCard.giveBack(personId, reason, seen);
        model.addAttribute("typedReason", reason);
        return weighed(personId, verdict, "expert.card.returned", response, flash, model);
    }

    /** Whoever weighed another state of the card is shown what stands beside what is in force. */
    private String weighed(
            UUID personId,
            Verdict verdict,
            String done,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        if (KeepCard.isElsewhere(verdict)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("problem", "refusal." + verdict.refusals().get(0).code());
            return card(personId, model);
        }
        keepers.tell(verdict, done, flash);
        return "redirect:/staff/cards/" + personId;
    }

    /** @param seen state of the card that its reader began with: a page shown again does not make later changes seen */
    private String form(Card card, TypedCard typed, int seen, Map<String, String> errors, Model model) {
        model.addAttribute("person", people.find(card.personId()).orElseThrow());
        model.addAttribute("post", "/staff/cards/" + card.personId() + "/edit");
        model.addAttribute("seen", seen);
        view.form(model, typed, card, persons.isExpert(card.personId()), errors);
        return "expert/card-edit";
    }

    private Card existing(UUID personId) {
        return persons.card(personId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
