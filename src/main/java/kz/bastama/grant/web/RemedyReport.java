package kz.bastama.grant.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.grant.application.ReportRemedy;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grantee says that it has remedied what its grant was suspended for. */
@Controller
@RequestMapping("/cabinet/grants/{id}/remedy")
class RemedyReport {

    private final OwnGrants own;
    private final ReportRemedy reportRemedy;
    private final RefusalWording wording;

    RemedyReport(OwnGrants own, ReportRemedy reportRemedy, RefusalWording wording) {
        this.own = own;
        this.reportRemedy = reportRemedy;
        this.wording = wording;
    }

    /** What was typed stays when it is refused. */
    @PostMapping
    String report(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String remedy,
            Locale language,
            RedirectAttributes redirect) {
        own.permitted(id, RepresentativeRight.SEND);
        Verdict verdict = reportRemedy.of(id, remedy.strip());
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "grant.suspension.remedyTold");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
            redirect.addFlashAttribute("typedRemedy", remedy);
        }
        return "redirect:/cabinet/grants/" + id;
    }
}
