package kz.bastama.grant.web;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.grant.application.ExplainTermination;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grantee explains itself before its agreement is ended. */
@Controller
@RequestMapping("/cabinet/grants/{id}/explanation")
class TerminationExplanation {

    private final OwnGrants own;
    private final ExplainTermination explainTermination;
    private final RefusalWording wording;

    TerminationExplanation(OwnGrants own, ExplainTermination explainTermination, RefusalWording wording) {
        this.own = own;
        this.explainTermination = explainTermination;
        this.wording = wording;
    }

    /** What was typed stays when it is refused. */
    @PostMapping
    String explain(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String explanation,
            Locale language,
            RedirectAttributes redirect) {
        own.permitted(id, RepresentativeRight.SEND);
        Verdict verdict = explainTermination.of(id, explanation.strip());
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "grant.termination.explained");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
            redirect.addFlashAttribute("typedExplanation", explanation);
        }
        return "redirect:/cabinet/grants/" + id;
    }
}
