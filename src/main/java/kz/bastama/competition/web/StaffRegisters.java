package kz.bastama.competition.web;

import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.AskRegisters;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking the connected registers about an applicant. */
@Controller
class StaffRegisters {

    private final Applications applications;
    private final AskRegisters askRegisters;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffRegisters(Applications applications, AskRegisters askRegisters, RefusalWording wording, CurrentActor actor) {
        this.applications = applications;
        this.askRegisters = askRegisters;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/staff/applications/{id}/registers")
    String ask(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        applications
                .find(id)
                .filter(found -> found.state() != ApplicationState.DRAFT)
                .filter(found -> actor.get().has(Role.OPERATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Verdict verdict = askRegisters.of(id);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.registers.asked");
        } else {
            redirect.addFlashAttribute("refusals", new ArrayList<>(wording.of(verdict, language)));
        }
        return "redirect:/staff/applications/" + id + "#grounds";
    }
}
