package kz.bastama.competition.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AppointAnotherExpert;
import kz.bastama.competition.application.CancelCompetition;
import kz.bastama.competition.application.RepeatCompetition;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the operator's officer does on the case page when a competition does not go straight. */
@Controller
@RequestMapping("/staff/competitions/{id}")
class StaffDetours {

    private final Competitions competitions;
    private final RepeatCompetition repeatCompetition;
    private final CancelCompetition cancelCompetition;
    private final AppointAnotherExpert anotherExpert;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffDetours(
            Competitions competitions,
            RepeatCompetition repeatCompetition,
            CancelCompetition cancelCompetition,
            AppointAnotherExpert anotherExpert,
            RefusalWording wording,
            CurrentActor actor) {
        this.competitions = competitions;
        this.repeatCompetition = repeatCompetition;
        this.cancelCompetition = cancelCompetition;
        this.anotherExpert = anotherExpert;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/repeat")
    String repeat(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        operatorOnly(id);
        RepeatCompetition.Outcome outcome = repeatCompetition.of(id);
        if (outcome instanceof RepeatCompetition.Outcome.Planned planned) {
            redirect.addFlashAttribute("done", "competition.plan.done");
            return "redirect:/staff/competitions/" + planned.id();
        }
        return back(id, ((RepeatCompetition.Outcome.Refused) outcome).verdict(), language, redirect);
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable UUID id,
            @RequestParam Cancellation.Cause cause,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        operatorOnly(id);
        Verdict verdict = cancelCompetition.of(id, cause, reason);
        if (!verdict.isAllowed()) {
            redirect.addFlashAttribute("typedReason", reason);
            redirect.addFlashAttribute("typedCause", cause);
        }
        return back(id, verdict, language, redirect);
    }

    @PostMapping("/experts/another")
    String another(@PathVariable UUID id, @RequestParam UUID expert, Locale language, RedirectAttributes redirect) {
        operatorOnly(id);
        return back(id, anotherExpert.of(id, expert), language, redirect);
    }

    private String back(UUID id, Verdict verdict, Locale language, RedirectAttributes redirect) {
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.saved");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:/staff/competitions/" + id;
    }

    private void operatorOnly(UUID id) {
        if (competitions.find(id).isEmpty() || !actor.get().has(Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
