package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DraftApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Arrival;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.form.FormPost;
import kz.bastama.form.Forms;
import kz.bastama.form.SentForm;
import kz.bastama.form.StaleForm;
import kz.bastama.legal.RefusalWording;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saves what is being typed into an application, in the background. */
@Controller
class ApplicationAutosave {

    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Competitions competitions;
    private final DraftApplication draftApplication;
    private final OwnApplications own;
    private final StaleApplications staleApplications;
    private final OpenForms openForms;
    private final Forms forms;
    private final RefusalWording wording;
    private final Clock clock;

    ApplicationAutosave(
            Competitions competitions,
            DraftApplication draftApplication,
            OwnApplications own,
            StaleApplications staleApplications,
            OpenForms openForms,
            Forms forms,
            RefusalWording wording,
            Clock clock) {
        this.competitions = competitions;
        this.draftApplication = draftApplication;
        this.own = own;
        this.staleApplications = staleApplications;
        this.openForms = openForms;
        this.forms = forms;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * Answers with the version to go on from, and with the server's time and the closing for the countdown of the page; or with
     * what somebody else changed or sent meanwhile.
     */
    @PostMapping("/cabinet/applications/{id}/autosave")
    Object autosave(
            @PathVariable UUID id,
            @RequestParam(name = "_version") Integer version,
            HttpServletRequest request,
            Locale language) {
        Arrival arrival = openForms.arrival(request, id);
        Application draft = own.editable(id);
        FormPost post = forms.post(forms.form(draft.formId(), draft.formVersion()), request.getParameterMap());
        DraftApplication.Outcome outcome = draftApplication.save(id, version, post.typed(), arrival);
        if (outcome instanceof DraftApplication.Outcome.Over over) {
            return ResponseEntity.unprocessableEntity()
                    .contentType(WORDS)
                    .body(String.join(" ", wording.of(over.verdict(), language)));
        }
        if (outcome instanceof DraftApplication.Outcome.Saved saved) {
            return ResponseEntity.ok()
                    .header("Bastama-Now", Long.toString(clock.millis()))
                    .header(
                            "Bastama-Closes",
                            Long.toString(competitions
                                    .find(draft.competitionId())
                                    .orElseThrow()
                                    .closesAt()
                                    .toEpochMilli()))
                    .body(saved.application().version().toString());
        }
        if (outcome instanceof DraftApplication.Outcome.Stale stale) {
            StaleForm told = staleApplications.told(stale.present(), post, language);
            return new ModelAndView("form/stale :: told", Map.of("stale", told), HttpStatus.CONFLICT);
        }
        if (outcome instanceof DraftApplication.Outcome.NoDraft sent) {
            SentForm told = staleApplications.sent(sent.present(), post, language);
            return new ModelAndView("form/stale :: sent", Map.of("sent", told), HttpStatus.CONFLICT);
        }
        return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
}
