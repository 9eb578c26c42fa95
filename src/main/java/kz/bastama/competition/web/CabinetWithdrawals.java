package kz.bastama.competition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.competition.application.AttachDocument;
import kz.bastama.competition.application.DraftApplication;
import kz.bastama.competition.application.WithdrawApplication;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.form.Forms;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking an application back before the intake closes, and beginning anew with what it said. */
@Controller
@RequestMapping("/cabinet/applications/{id}")
class CabinetWithdrawals {

    private final OwnApplications own;
    private final Competitions competitions;
    private final WithdrawApplication withdrawApplication;
    private final DraftApplication draftApplication;
    private final AttachDocument attachDocument;
    private final Forms forms;
    private final RefusalWording wording;
    private final Clock clock;

    CabinetWithdrawals(
            OwnApplications own,
            Competitions competitions,
            WithdrawApplication withdrawApplication,
            DraftApplication draftApplication,
            AttachDocument attachDocument,
            Forms forms,
            RefusalWording wording,
            Clock clock) {
        this.own = own;
        this.competitions = competitions;
        this.withdrawApplication = withdrawApplication;
        this.draftApplication = draftApplication;
        this.attachDocument = attachDocument;
        this.forms = forms;
        this.wording = wording;
        this.clock = clock;
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable UUID id, HttpServletRequest request, Locale language, RedirectAttributes redirect) {
        own.sendable(id);
        Verdict verdict = withdrawApplication.of(id, Arrivals.of(request, clock));
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.withdrawn");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:/cabinet/applications/" + id;
    }

    @PostMapping("/again")
    String again(@PathVariable UUID id, RedirectAttributes redirect) {
        Application withdrawn = own.editable(id);
        if (withdrawn.state() != ApplicationState.WITHDRAWN) {
            throw OwnApplications.notFound();
        }
        Competition competition = competitions.find(withdrawn.competitionId()).orElseThrow();
        if (!competition.receives(clock.instant())) {
            redirect.addFlashAttribute("problem", "competition.call.over");
            return "redirect:/cabinet/applications/" + id;
        }
        Application draft =
                draftApplication.begin(withdrawn.lotId(), withdrawn.organisationId(), forms.kept(withdrawn.typed()));
        attachDocument.carryOver(id, draft.id());
        return "redirect:/cabinet/applications/" + draft.id() + "/edit";
    }
}
