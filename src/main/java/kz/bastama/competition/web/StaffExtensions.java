package kz.bastama.competition.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AskExtension;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer of the operator asks for an extension of the intake; another decides in Tasklist. */
@Controller
class StaffExtensions {

    private final Competitions competitions;
    private final AskExtension askExtension;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffExtensions(Competitions competitions, AskExtension askExtension, RefusalWording wording, CurrentActor actor) {
        this.competitions = competitions;
        this.askExtension = askExtension;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/staff/competitions/{id}/extensions")
    String ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String closing,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        if (competitions.find(id).isEmpty() || !actor.get().has(Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Verdict verdict = askExtension.of(id, reason, day(closing));
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.extension.done");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
            redirect.addFlashAttribute("typedExtension", reason);
            redirect.addFlashAttribute("typedClosing", closing);
        }
        return "redirect:/staff/competitions/" + id;
    }

    private static LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            return day.getYear() >= 1900 && day.getYear() <= 2200 ? day : null;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
