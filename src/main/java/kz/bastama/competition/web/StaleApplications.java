package kz.bastama.competition.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.SentForm;
import kz.bastama.form.StaleForm;
import org.springframework.stereotype.Component;

/** What somebody is told whose draft of an application was saved by somebody else meanwhile, or sent. */
@Component
class StaleApplications {

    private final Competitions competitions;
    private final CompetitionWords words;
    private final Forms forms;
    private final Clock clock;

    StaleApplications(Competitions competitions, CompetitionWords words, Forms forms, Clock clock) {
        this.competitions = competitions;
        this.words = words;
        this.forms = forms;
        this.clock = clock;
    }

    SentForm sent(Application present, FormPost mine, Locale language) {
        return SentForm.of(
                view(present, forms.kept(present.typed()), language),
                view(present, mine.typed(), language),
                present.receivedAt(),
                "/cabinet/applications/" + present.id(),
                next(present));
    }

    private String next(Application present) {
        boolean open = competitions.find(present.competitionId()).orElseThrow().receives(clock.instant());
        if (open && present.state() == ApplicationState.WITHDRAWN) {
            return "competition.sent.withdrawn";
        }
        return open && present.state() == ApplicationState.SENT ? "competition.sent.mayWithdraw" : SentForm.STAYS;
    }

    private FormView view(Application present, Map<String, Object> typed, Locale language) {
        Competition competition = competitions.find(present.competitionId()).orElseThrow();
        Lot lot = competitions.lot(present.lotId()).orElseThrow();
        return forms.view(
                forms.form(present.formId(), present.formVersion()), typed, words.given(competition, lot), language);
    }

    StaleForm told(Application present, FormPost mine, Locale language) {
        return StaleForm.of(
                view(present, forms.kept(present.typed()), language),
                view(present, mine.typed(), language),
                present.version(),
                present.editedAt(),
                "/cabinet/applications/" + present.id() + "/edit?step=" + mine.step());
    }
}
