package kz.bastama.competition.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Form;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import org.springframework.stereotype.Component;

/** What an application says, for those who judge it. */
@Component
class ApplicationContent {

    private final Applications applications;
    private final Competitions competitions;
    private final Forms forms;
    private final CompetitionWords words;

    ApplicationContent(Applications applications, Competitions competitions, Forms forms, CompetitionWords words) {
        this.applications = applications;
        this.competitions = competitions;
        this.forms = forms;
        this.words = words;
    }

    FormView of(UUID applicationId, Locale language) {
        Application application = applications.find(applicationId).orElseThrow();
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        Form form = forms.form(application.formId(), application.formVersion());
        return forms.answers(
                form, forms.fromJson(form, application.answers()), words.given(competition, lot), language);
    }
}
