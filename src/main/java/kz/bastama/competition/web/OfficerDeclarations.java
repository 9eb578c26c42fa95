package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.DeclareAsOfficer;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.application.WeighOfficer;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an officer of the operator or a secretary declares conflicts of interest, once for a competition. */
@Controller
@RequestMapping("/staff/competitions/{id}/declaration")
class OfficerDeclarations {

    /** Whence an officer may come, to go on with. */
    private static final Pattern PAGE =
            Pattern.compile("/staff/(competitions|applications|objections|successions)/[0-9a-f-]{36}");

    private final Competitions competitions;
    private final WeighOfficer weighOfficer;
    private final DeclareAsOfficer declareAsOfficer;
    private final RefusalWording wording;
    private final CurrentActor actor;

    OfficerDeclarations(
            Competitions competitions,
            WeighOfficer weighOfficer,
            DeclareAsOfficer declareAsOfficer,
            RefusalWording wording,
            CurrentActor actor) {
        this.competitions = competitions;
        this.weighOfficer = weighOfficer;
        this.declareAsOfficer = declareAsOfficer;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping
    String page(@PathVariable UUID id, Locale language, Model model) {
        Competition competition = existing(id);
        UUID me = actor.get().personId();
        model.addAttribute("competition", competition);
        model.addAttribute("applicants", weighOfficer.applicants(competition));
        model.addAttribute("undeclared", weighOfficer.undeclared(competition, me));
        model.addAttribute("declared", weighOfficer.conflicted(competition, me));
        Verdict standing = weighOfficer.ofCompetition(id);
        model.addAttribute(
                "standing", WeighOfficer.isUndeclared(standing) ? List.of() : wording.of(standing, language));
        return "competition/declaration";
    }

    @PostMapping
    String declare(@PathVariable UUID id, HttpServletRequest request, Locale language, RedirectAttributes redirect) {
        Competition competition = existing(id);
        List<Declaration> named = weighOfficer.applicants(competition).stream()
                .filter(one -> request.getParameter("conflict." + one.id()) != null)
                .map(one -> new Declaration(one.id(), true, words(request, "reason." + one.id())))
                .toList();
        Verdict verdict = declareAsOfficer.of(id, named);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.saved");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        String page = request.getParameter("back");
        return verdict.isAllowed() && page != null && PAGE.matcher(page).matches()
                ? "redirect:" + page
                : "redirect:/staff/competitions/" + id + "/declaration";
    }

    private static String words(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        String words = typed == null ? "" : typed.strip();
        return words.substring(0, Math.min(1000, words.length()));
    }

    private Competition existing(UUID id) {
        if (!actor.get().has(Role.OPERATOR) && !actor.get().has(Role.SECRETARY)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return competitions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
