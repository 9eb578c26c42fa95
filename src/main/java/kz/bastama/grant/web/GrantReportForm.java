package kz.bastama.grant.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.form.Answers;
import kz.bastama.form.FieldError;
import kz.bastama.form.Form;
import kz.bastama.form.FormPost;
import kz.bastama.form.FormView;
import kz.bastama.form.Forms;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.FileReport;
import kz.bastama.grant.application.ReportGround;
import kz.bastama.grant.application.SettledLines;
import kz.bastama.grant.application.TakeSubPayments;
import kz.bastama.grant.domain.Expenses;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Report;
import kz.bastama.legal.RefusalWording;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The final report: every post keeps the draft before anything else, so that nothing typed is lost. */
@Controller
@RequestMapping("/cabinet/grants/{id}/report")
class GrantReportForm {

    private final OwnGrants own;
    private final DraftReport draftReport;
    private final FileReport fileReport;
    private final ReportGround ground;
    private final SettledLines settledLines;
    private final ReportLines lines;
    private final RemarkedPlaces places;
    private final StaleReports stale;
    private final TakeSubPayments takeSubPayments;
    private final Forms forms;
    private final RefusalWording wording;

    GrantReportForm(
            OwnGrants own,
            DraftReport draftReport,
            FileReport fileReport,
            ReportGround ground,
            SettledLines settledLines,
            ReportLines lines,
            RemarkedPlaces places,
            StaleReports stale,
            TakeSubPayments takeSubPayments,
            Forms forms,
            RefusalWording wording) {
        this.own = own;
        this.draftReport = draftReport;
        this.fileReport = fileReport;
        this.ground = ground;
        this.settledLines = settledLines;
        this.lines = lines;
        this.places = places;
        this.stale = stale;
        this.takeSubPayments = takeSubPayments;
        this.forms = forms;
        this.wording = wording;
    }

    /**
     * @param wrong whether that step was left with something wrong typed in it: its mistakes stand at their fields
     * @param carried version under what was typed before a session ended or the language changed
     */
    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "false") boolean wrong,
            @RequestParam(name = "_version", required = false) Integer carried,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        Optional<Report> draft = draftReport.open(id);
        FormPost post = stale.post(id, request);
        if (draft.isEmpty()) {
            Optional<Report> sent = draftReport.sent(id);
            return carried == null || sent.isEmpty()
                    ? "redirect:/cabinet/grants/" + id
                    : stale.sentPage(grant, sent.get(), post, response, language, model);
        }
        Map<String, Object> typed = carried == null ? forms.kept(draft.get().typed()) : post.typed();
        Form form = draftReport.form(draft.get());
        List<FieldError> errors = wrong ? forms.wrongOn(form, step, typed, ground.given(grant), language) : List.of();
        FormView view =
                forms.view(form, typed, errors, ground.given(grant), language).at(carried == null ? step : post.step());
        page(grant, draft.get(), view, model);
        if (carried != null) {
            model.addAttribute("carried", true);
            model.addAttribute("version", carried);
        }
        return "grant/report";
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @RequestParam(name = "_version") int version,
            @RequestParam(name = "_over", required = false) Integer over,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale language,
            Model model,
            RedirectAttributes redirect) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        FormPost post = stale.post(id, request);
        DraftReport.Outcome outcome = draftReport.save(id, over == null ? version : over, post.typed());
        if (outcome instanceof DraftReport.Outcome.Sent sent) {
            return stale.sentPage(grant, sent.present(), post, response, language, model);
        }
        if (outcome instanceof DraftReport.Outcome.NoDraft) {
            redirect.addFlashAttribute("info", "grant.report.notExpected");
            return "redirect:/cabinet/grants/" + id;
        }
        if (outcome instanceof DraftReport.Outcome.Stale other) {
            return elsewhere(grant, other.present(), post, version, response, language, model);
        }
        if (outcome instanceof DraftReport.Outcome.Saved saved && post.action().equals("send")) {
            int kept = saved.report().version();
            FileReport.Outcome sent = fileReport.of(id, kept, language);
            return sent instanceof FileReport.Outcome.Stale other
                    ? elsewhere(grant, other.present(), post, kept, response, language, model)
                    : after(sent, grant, language, model, redirect);
        }
        String here = "redirect:/cabinet/grants/" + id + "/report";
        return switch (post.action()) {
            case "save", "" -> {
                redirect.addFlashAttribute("done", "grant.report.saved");
                yield here + "?step=" + post.step();
            }
            case "receipts" -> here + "/receipts";
            case "import" -> here + "/expenses";
            case "subPayments" -> {
                boolean taken = takeSubPayments.of(grant, draftReport.open(id).orElseThrow());
                redirect.addFlashAttribute(
                        taken ? "done" : "info", taken ? "grant.subPayments.taken" : "grant.subPayments.none");
                yield here + "?step=finance";
            }
            default -> here + "?step=" + onward(grant, draftReport.open(id).orElseThrow(), post, language);
        };
    }

    /** Where a button of the form leads; "next" stays where something wrong was typed. */
    private String onward(Grant grant, Report draft, FormPost post, Locale language) {
        boolean wrong = post.goesOn()
                && !forms.wrongOn(draftReport.form(draft), post.left(), post.typed(), ground.given(grant), language)
                        .isEmpty();
        return wrong ? post.left() + "&wrong=true" : post.step() + post.anchor();
    }

    /** Somebody else saved: both versions stand on the page, and nothing is overwritten. */
    private String elsewhere(
            Grant grant,
            Report present,
            FormPost mine,
            int version,
            HttpServletResponse response,
            Locale language,
            Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("stale", stale.told(grant, present, mine, language));
        page(grant, present, stale.view(grant, present, mine.typed(), language).at(mine.step()), model);
        model.addAttribute("version", version);
        return "grant/report";
    }

    private String after(
            FileReport.Outcome outcome, Grant grant, Locale language, Model model, RedirectAttributes redirect) {
        if (outcome instanceof FileReport.Outcome.Refused refused) {
            List<FieldError> errors = new ArrayList<>(refused.submission().errors());
            refused.verdict().refusals().stream()
                    .map(refusal -> new FieldError(
                            refusal.field() == null ? "" : refusal.field(), "", wording.of(refusal, language)))
                    .forEach(errors::add);
            FormView view = forms.view(
                    draftReport.form(refused.draft()),
                    refused.submission().typed(),
                    errors,
                    ground.given(grant),
                    language);
            return page(grant, refused.draft(), view.atFirstMistake(), model);
        }
        boolean filed = outcome instanceof FileReport.Outcome.Filed;
        redirect.addFlashAttribute(filed ? "done" : "info", filed ? "grant.report.filed" : "grant.report.notExpected");
        return "redirect:/cabinet/grants/" + grant.id();
    }

    private Answers read(Grant grant, Report draft) {
        return forms.read(draftReport.form(draft), forms.kept(draft.typed()), ground.given(grant), Locale.ENGLISH)
                .answers();
    }

    private String page(Grant grant, Report draft, FormView view, Model model) {
        model.addAttribute("grant", grant);
        model.addAttribute("view", view);
        model.addAttribute("version", draft.version());
        if (view.step().equals("finance")) {
            Expenses settled = settledLines.before(grant.id(), draft.revision()).expenses();
            model.addAttribute("sums", ground.sums(grant, settled.with(Expenses.of(read(grant, draft)))));
            model.addAttribute("settled", lines.settled(grant, draft));
            model.addAttribute(
                    "subPayments", takeSubPayments.waiting(grant, draft).size());
        }
        model.addAttribute("returned", draft.revision() == 1 ? null : places.returned(grant));
        return "grant/report";
    }
}
