package kz.bastama.competition.web;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.ProposeSum;
import kz.bastama.competition.application.RecordHearing;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Hearing;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
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

/** What the secretary writes down while the competition commission meets. */
@Controller
@RequestMapping("/staff/competitions/{id}")
class StaffProceedings {

    private static final Pattern SUM = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    private final Competitions competitions;
    private final RecordHearing recordHearing;
    private final ProposeSum proposeSum;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffProceedings(
            Competitions competitions,
            RecordHearing recordHearing,
            ProposeSum proposeSum,
            RefusalWording wording,
            CurrentActor actor) {
        this.competitions = competitions;
        this.recordHearing = recordHearing;
        this.proposeSum = proposeSum;
        this.wording = wording;
        this.actor = actor;
    }

    @PostMapping("/hearings/{applicationId}")
    String hearing(
            @PathVariable UUID id,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam(defaultValue = "false") boolean held,
            @RequestParam(defaultValue = "") String presenterKk,
            @RequestParam(defaultValue = "") String presenter,
            @RequestParam(defaultValue = "") String questionsKk,
            @RequestParam(defaultValue = "") String questions,
            Locale language,
            RedirectAttributes redirect) {
        allow(id);
        Hearing heard = new Hearing(
                applicationId,
                slot.strip(),
                held,
                OfficialText.of(presenterKk.strip(), presenter.strip()),
                OfficialText.of(questionsKk.strip(), questions.strip()));
        Map<String, String> typed = Map.of(
                "slot", slot,
                "held", Boolean.toString(held),
                "presenterKk", presenterKk,
                "presenter", presenter,
                "questionsKk", questionsKk,
                "questions", questions);
        return back(id, recordHearing.of(id, heard), "hearing." + applicationId, typed, language, redirect);
    }

    @PostMapping("/sums/{applicationId}")
    String sum(
            @PathVariable UUID id,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String reasonKk,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        allow(id);
        String typed = amount.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
        Verdict verdict = typed.isEmpty() || SUM.matcher(typed).matches()
                ? proposeSum.of(
                        id,
                        applicationId,
                        typed.isEmpty() ? null : new BigDecimal(typed),
                        OfficialText.of(reasonKk.strip(), reason.strip()))
                : Verdict.refused(Refusal.of("competition.sumNotNumber", null));
        Map<String, String> words = Map.of("amount", amount, "reasonKk", reasonKk, "reason", reason);
        return back(id, verdict, "sum." + applicationId, words, language, redirect);
    }

    /** @param form where what was typed is shown again after a refusal */
    private String back(
            UUID id,
            Verdict verdict,
            String form,
            Map<String, String> typed,
            Locale language,
            RedirectAttributes redirect) {
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.saved");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
            redirect.addFlashAttribute("typedForm", form);
            redirect.addFlashAttribute("typedInForm", typed);
        }
        return "redirect:/staff/competitions/" + id + "#votes";
    }

    private void allow(UUID id) {
        if (competitions.find(id).isEmpty() || !actor.get().has(Role.SECRETARY)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
