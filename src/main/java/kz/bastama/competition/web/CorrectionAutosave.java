package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.DraftCorrection;
import kz.bastama.competition.application.MarkedFields;
import kz.bastama.competition.domain.Application;
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

/** Saves what is being typed into the correction of an application, in the background. */
@Controller
class CorrectionAutosave {

    private final OwnApplications own;
    private final DraftCorrection draftCorrection;
    private final MarkedFields fields;
    private final ReworkView rework;
    private final Forms forms;

    CorrectionAutosave(
            OwnApplications own, DraftCorrection draftCorrection, MarkedFields fields, ReworkView rework, Forms forms) {
        this.own = own;
        this.draftCorrection = draftCorrection;
        this.fields = fields;
        this.rework = rework;
        this.forms = forms;
    }

    /** Answers with the version to go on from, or with what somebody else changed or sent. */
    @PostMapping("/cabinet/applications/{id}/correction/autosave")
    Object autosave(
            @PathVariable UUID id,
            @RequestParam(name = "_version") Integer version,
            HttpServletRequest request,
            Locale language) {
        Application returned = own.editable(id);
        FormPost post = forms.post(fields.only(returned), request.getParameterMap());
        DraftCorrection.Outcome outcome = draftCorrection.save(id, version, post.typed());
        if (outcome instanceof DraftCorrection.Outcome.Stale stale) {
            StaleForm told = rework.told(returned, stale.present(), post.typed(), language);
            return new ModelAndView("form/stale :: told", Map.of("stale", told), HttpStatus.CONFLICT);
        }
        SentForm sent = outcome instanceof DraftCorrection.Outcome.NotAwaited
                ? rework.sent(returned, post.typed(), language)
                : null;
        if (sent != null) {
            return new ModelAndView("form/stale :: sent", Map.of("sent", sent), HttpStatus.CONFLICT);
        }
        return outcome instanceof DraftCorrection.Outcome.Saved saved
                ? ResponseEntity.ok(Integer.toString(saved.correction().version()))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
}
