package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import kz.bastama.competition.application.OpenIntake;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Form;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of an application and its check before sending show alike: the call, the lot, and the time left. */
@Component
class ApplicationPage {

    private final Competitions competitions;
    private final Forms forms;
    private final CompetitionWords words;
    private final OpenForms openForms;
    private final OpenIntake intake;

    ApplicationPage(
            Competitions competitions, Forms forms, CompetitionWords words, OpenForms openForms, OpenIntake intake) {
        this.competitions = competitions;
        this.forms = forms;
        this.words = words;
        this.openForms = openForms;
        this.intake = intake;
    }

    String form(Application draft, Integer version, FormView view, Arrival arrival, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("version", version);
        return context(draft, arrival, model, "competition/apply");
    }

    String context(Application draft, Arrival arrival, Model model, String template) {
        Competition competition = competitions.find(draft.competitionId()).orElseThrow();
        model.addAttribute("theApplication", draft);
        model.addAttribute("competition", competition);
        model.addAttribute("lot", competitions.lot(draft.lotId()).orElseThrow());
        model.addAttribute("now", arrival.at());
        boolean takes = intake.takes(competition, arrival);
        model.addAttribute("takes", takes);
        if (takes && !competition.receives(arrival.at())) {
            model.addAttribute("graceUntil", competition.closesAt().plus(intake.grace(competition)));
        }
        return template;
    }

    Arrival shown(Application draft, HttpServletRequest request) {
        return openForms.shown(
                request, draft.id(), competitions.find(draft.competitionId()).orElseThrow());
    }

    Form formOf(Application application) {
        return forms.form(application.formId(), application.formVersion());
    }

    Map<String, Object> given(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        return words.given(competition, lot);
    }
}
