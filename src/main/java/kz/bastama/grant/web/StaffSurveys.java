package kz.bastama.grant.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.application.OpenSurvey;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Survey;
import kz.bastama.grant.domain.Surveys;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An officer opens and ends the survey of a grant; who sees the case reads what was said. */
@Controller
class StaffSurveys {

    private final Grants grants;
    private final Surveys surveys;
    private final OpenSurvey openSurvey;
    private final GrantConflicts conflicts;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffSurveys(
            Grants grants,
            Surveys surveys,
            OpenSurvey openSurvey,
            GrantConflicts conflicts,
            RefusalWording wording,
            CurrentActor actor) {
        this.grants = grants;
        this.surveys = surveys;
        this.openSurvey = openSurvey;
        this.conflicts = conflicts;
        this.wording = wording;
        this.actor = actor;
    }

    @GetMapping("/staff/surveys/{id}")
    String one(@PathVariable UUID id, Model model) {
        Survey survey = surveys.find(id).orElseThrow(StaffSurveys::unknown);
        Grant grant = grants.find(survey.grantId())
                .filter(found -> actor.get().seesCasesOf(found.customerCode()))
                .orElseThrow(StaffSurveys::unknown);
        model.addAttribute("survey", survey);
        model.addAttribute("grant", grant);
        model.addAttribute("answers", surveys.answers(id));
        return "grant/staff-survey";
    }

    @PostMapping("/staff/grants/{id}/survey")
    String open(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        permitted(id);
        return answered(openSurvey.of(id), "grant.survey.opened", id, language, redirect);
    }

    @PostMapping("/staff/grants/{id}/survey/end")
    String end(@PathVariable UUID id, Locale language, RedirectAttributes redirect) {
        permitted(id);
        return answered(openSurvey.end(id), "grant.survey.ended", id, language, redirect);
    }

    private String answered(Verdict verdict, String done, UUID id, Locale language, RedirectAttributes redirect) {
        return new VisitAnswer(wording.of(verdict, language), done, "/staff/grants/" + id + "#surveys", redirect)
                .page();
    }

    private void permitted(UUID id) {
        if (!actor.get().has(Role.OPERATOR)
                || grants.find(id).isEmpty()
                || !conflicts.of(id).isAllowed()) {
            throw unknown();
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
