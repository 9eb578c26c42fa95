package kz.bastama.competition.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.ExplainPassingOver;
import kz.bastama.competition.application.LeadMeetingOnNext;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.RefusalWording;
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

/** The case page of a search for the next in rank. */
@Controller
@RequestMapping("/staff/successions/{id}")
class StaffSuccessions {

    private final Competitions competitions;
    private final Successions successions;
    private final ExplainPassingOver explainPassingOver;
    private final LeadMeetingOnNext leadMeeting;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffSuccessions(
            Competitions competitions,
            Successions successions,
            ExplainPassingOver explainPassingOver,
            LeadMeetingOnNext leadMeeting,
            RefusalWording wording,
            CurrentActor actor) {
        this.competitions = competitions;
        this.successions = successions;
        this.explainPassingOver = explainPassingOver;
        this.leadMeeting = leadMeeting;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String one(@PathVariable UUID id, Model model) {
        Succession succession = seen(id);
        model.addAttribute("succession", succession);
        model.addAttribute(
                "competition", competitions.find(succession.competitionId()).orElseThrow());
        model.addAttribute("lot", competitions.lot(succession.lotId()).orElseThrow());
        return "competition/staff-succession";
    }

    @PostMapping("/reasons/{applicationId}")
    String reason(
            @PathVariable UUID id,
            @PathVariable UUID applicationId,
            @RequestParam(defaultValue = "") String criterion,
            @RequestParam(defaultValue = "") String reasonKk,
            @RequestParam(defaultValue = "") String reason,
            Locale language,
            RedirectAttributes redirect) {
        write(id);
        OfficialText said = OfficialText.of(reasonKk.strip(), reason.strip());
        return back(id, explainPassingOver.of(id, applicationId, criterion, said), language, redirect);
    }

    @PostMapping("/chair")
    String chair(
            @PathVariable UUID id,
            @RequestParam(required = false) UUID chair,
            Locale language,
            RedirectAttributes redirect) {
        write(id);
        return back(id, leadMeeting.of(id, chair), language, redirect);
    }

    private void write(UUID id) {
        seen(id);
        if (!actor.get().has(Role.SECRETARY)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private String back(UUID id, Verdict verdict, Locale language, RedirectAttributes redirect) {
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.saved");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:/staff/successions/" + id;
    }

    private Succession seen(UUID id) {
        return successions
                .find(id)
                .filter(one -> competitions
                        .find(one.competitionId())
                        .map(Competition::customerCode)
                        .filter(actor.get()::seesCasesOf)
                        .isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
