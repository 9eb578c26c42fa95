package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.FormPost;
import kz.bastama.form.SentForm;
import kz.bastama.form.StaleForm;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.domain.Grant;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps a report while it is being typed. */
@Controller
@RequestMapping("/cabinet/grants/{id}/report/autosave")
class ReportAutosave {

    private final OwnGrants own;
    private final DraftReport draftReport;
    private final StaleReports stale;

    ReportAutosave(OwnGrants own, DraftReport draftReport, StaleReports stale) {
        this.own = own;
        this.draftReport = draftReport;
        this.stale = stale;
    }

    /** Saves what is being typed, in the background. Answers with the version to go on from, or with what somebody else changed. */
    @PostMapping
    Object autosave(
            @PathVariable UUID id,
            @RequestParam(name = "_version") int version,
            HttpServletRequest request,
            Locale language) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        FormPost post = stale.post(id, request);
        DraftReport.Outcome outcome = draftReport.save(id, version, post.typed());
        if (outcome instanceof DraftReport.Outcome.Stale other) {
            StaleForm told = stale.told(grant, other.present(), post, language);
            return new ModelAndView("form/stale :: told", Map.of("stale", told), HttpStatus.CONFLICT);
        }
        if (outcome instanceof DraftReport.Outcome.Sent sent) {
            SentForm told = stale.sent(grant, sent.present(), post, language);
            return new ModelAndView("form/stale :: sent", Map.of("sent", told), HttpStatus.CONFLICT);
        }
        return outcome instanceof DraftReport.Outcome.Saved saved
                ? ResponseEntity.ok(Integer.toString(saved.report().version()))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
}
