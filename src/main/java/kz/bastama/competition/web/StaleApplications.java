package kz.bastama.competition.web;

import java.util.Locale;
import java.util.Map;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.Forms;
import kz.bastama.form.StaleForm;
import org.springframework.stereotype.Component;

/** What somebody is told whose draft of an application was saved by somebody else meanwhile. */
@Component
class StaleApplications {

    private final Competitions competitions;
    private final CompetitionWords words;
    private final Forms forms;

    StaleApplications(Competitions competitions, CompetitionWords words, Forms forms) {
        this.competitions = competitions;
        this.words = words;
        this.forms = forms;
    }

    StaleForm told(Application present, FormPost mine, Locale language) {
        Form form = forms.form(present.formId(), present.formVersion());
        Competition competition = competitions.find(present.competitionId()).orElseThrow();
        Lot lot = competitions.lot(present.lotId()).orElseThrow();
        Map<String, Object> given = words.given(competition, lot);
        return StaleForm.of(
                forms.view(form, forms.kept(present.typed()), given, language),
                forms.view(form, mine.typed(), given, language),
                present.version(),
                present.editedAt(),
                "/cabinet/applications/" + present.id() + "/edit?step=" + mine.step());
    }
}
