package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.form.SentForm;
import kz.bastama.form.StaleForm;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.ReportGround;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Report;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What somebody is told whose draft of a report was saved by somebody else meanwhile, or sent. */
@Component
class StaleReports {

    private final DraftReport draftReport;
    private final ReportGround ground;
    private final Forms forms;

    StaleReports(DraftReport draftReport, ReportGround ground, Forms forms) {
        this.draftReport = draftReport;
        this.ground = ground;
        this.forms = forms;
    }

    /** What was posted, read by the form of the draft, or of what was sent since. */
    FormPost post(UUID id, HttpServletRequest request) {
        return forms.post(
                draftReport
                        .open(id)
                        .or(() -> draftReport.sent(id))
                        .map(draftReport::form)
                        .orElseGet(() -> forms.form("grant-report")),
                request.getParameterMap());
    }

    FormView view(Grant grant, Report draft, Map<String, Object> typed, Locale language) {
        return forms.view(draftReport.form(draft), typed, ground.given(grant), language);
    }

    StaleForm told(Grant grant, Report present, FormPost mine, Locale language) {
        return StaleForm.of(
                view(grant, present, forms.kept(present.typed()), language),
                view(grant, present, mine.typed(), language),
                present.version(),
                present.editedAt(),
                "/cabinet/grants/" + grant.id() + "/report?step=" + mine.step());
    }

    SentForm sent(Grant grant, Report present, FormPost mine, Locale language) {
        return SentForm.of(
                view(grant, present, forms.kept(present.typed()), language),
                view(grant, present, mine.typed(), language),
                present.sentAt(),
                "/cabinet/grants/" + grant.id(),
                SentForm.STAYS);
    }

    /** The page that answers a save which came after the sending; the grant itself where nothing is lost. */
    String sentPage(
            Grant grant, Report sent, FormPost mine, HttpServletResponse response, Locale language, Model model) {
        SentForm told = sent(grant, sent, mine, language);
        if (told.isSame()) {
            return "redirect:" + told.address();
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("sent", told);
        return "form/sent";
    }
}
