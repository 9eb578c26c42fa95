package kz.bastama.grant.web;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.application.DeclineAgreement;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Report;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grants of an organisation: what is to be signed or reported, and what comes next. */
@Controller
@RequestMapping("/cabinet/grants")
class CabinetGrants {

    private static final int LONGEST_REASON = 2000;

    private final OwnGrants own;
    private final GrantStanding standing;
    private final Reports reports;
    private final RemarkedPlaces places;
    private final DeclineAgreement declineAgreement;
    private final DraftReport draftReport;
    private final BudgetRevisionView revision;
    private final AddendumView addenda;
    private final OwnTakeovers takeovers;

    CabinetGrants(
            OwnGrants own,
            GrantStanding standing,
            Reports reports,
            RemarkedPlaces places,
            DeclineAgreement declineAgreement,
            DraftReport draftReport,
            BudgetRevisionView revision,
            AddendumView addenda,
            OwnTakeovers takeovers) {
        this.own = own;
        this.standing = standing;
        this.reports = reports;
        this.places = places;
        this.declineAgreement = declineAgreement;
        this.draftReport = draftReport;
        this.revision = revision;
        this.addenda = addenda;
        this.takeovers = takeovers;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("grants", own.all());
        model.addAttribute("takeovers", takeovers.all());
        return "grant/cabinet-grants";
    }

    /** Old messages lead a former grantee here: what it keeps stands on the page of the succession. */
    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        if (own.seek(id).isEmpty() && takeovers.latest(id).isPresent()) {
            return "redirect:/cabinet/successions/" + id;
        }
        Grant grant = own.find(id);
        Optional<Report> latest = reports.latest(id);
        model.addAttribute("grant", grant);
        model.addAttribute("toSign", standing.toSign(grant));
        model.addAttribute("revises", revision.awaits(grant) && own.may(grant, RepresentativeRight.SEND));
        model.addAttribute("amends", addenda.mayBeAsked(grant) && own.may(grant, RepresentativeRight.SEND));
        model.addAttribute("declines", addenda.mayBeDeclined(grant));
        model.addAttribute("maySign", own.may(grant, RepresentativeRight.SEND));
        model.addAttribute("reports", draftReport.isExpected(grant) && own.may(grant, RepresentativeRight.REPORT));
        model.addAttribute(
                "begun",
                latest.filter(report -> report.state() == ReportState.DRAFT).isPresent());
        model.addAttribute("returned", grant.state() == GrantState.ACTIVE ? places.returned(grant) : null);
        return "grant/cabinet-grant";
    }

    /** The winner does not want the grant; a reason is asked for, and what was typed is not lost. */
    @PostMapping("/{id}/decline")
    String decline(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            RedirectAttributes redirect) {
        own.permitted(id, RepresentativeRight.SEND);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON || !confirmed) {
            redirect.addFlashAttribute("problem", "grant.decline.reasonFirst");
            redirect.addFlashAttribute("declineReason", reason);
        } else if (declineAgreement.of(id, said)) {
            redirect.addFlashAttribute("done", "grant.decline.done");
        } else {
            redirect.addFlashAttribute("problem", "grant.sign.notYet");
            redirect.addFlashAttribute("declineReason", reason);
        }
        return "redirect:/cabinet/grants/" + id;
    }
}
