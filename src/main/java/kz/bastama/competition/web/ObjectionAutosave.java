package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DraftObjection;
import kz.bastama.competition.domain.Objection;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.Forms;
import kz.bastama.form.SentForm;
import kz.bastama.form.StaleForm;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saves what is being typed into an objection, in the background. */
@Controller
class ObjectionAutosave {

    private final OwnApplications own;
    private final DraftObjection draftObjection;
    private final ObjectionView objections;
    private final Forms forms;
    private final Clock clock;

    ObjectionAutosave(
            OwnApplications own, DraftObjection draftObjection, ObjectionView objections, Forms forms, Clock clock) {
        this.own = own;
        this.draftObjection = draftObjection;
        this.objections = objections;
        this.forms = forms;
        this.clock = clock;
    }

    /** Answers with the version to go on from, or with what somebody else changed or sent. */
    @PostMapping("/cabinet/applications/{id}/objection/autosave")
    Object autosave(
            @PathVariable UUID id,
            @RequestParam(name = "_version", defaultValue = "0") Integer version,
            HttpServletRequest request,
            Locale language) {
        own.editable(id);
        FormPost post = forms.post(form(objections.of(id)), request.getParameterMap());
        DraftObjection.Outcome outcome = draftObjection.save(id, Arrivals.of(request, clock), version, post.typed());
        if (outcome instanceof DraftObjection.Outcome.Stale stale) {
            StaleForm told = objections.told(stale.present(), post.typed(), language);
            return new ModelAndView("form/stale :: told", Map.of("stale", told), HttpStatus.CONFLICT);
        }
        if (outcome instanceof DraftObjection.Outcome.NotAwaited sent) {
            SentForm told = objections.sent(sent.present(), post.typed(), language);
            return new ModelAndView("form/stale :: sent", Map.of("sent", told), HttpStatus.CONFLICT);
        }
        return outcome instanceof DraftObjection.Outcome.Saved saved
                ? ResponseEntity.ok(Integer.toString(saved.objection().version()))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    private Form form(Objection present) {
        return present == null ? forms.form(Objection.FORM) : forms.form(Objection.FORM, present.formVersion());
    }
}
