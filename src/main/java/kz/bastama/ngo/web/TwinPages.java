package kz.bastama.ngo.web;

import java.util.UUID;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.application.DismissTwin;
import kz.bastama.ngo.domain.OrganisationRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer says of two organisations that may be one. */
@Controller
class TwinPages {

    private final DismissTwin dismissTwin;
    private final OrganisationRegister register;

    TwinPages(DismissTwin dismissTwin, OrganisationRegister register) {
        this.dismissTwin = dismissTwin;
        this.register = register;
    }

    @PostMapping("/staff/organisations/{id}/twins/{other}")
    String dismiss(
            @PathVariable UUID id,
            @PathVariable UUID other,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        if (register.find(id).isEmpty() || register.find(other).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Verdict verdict = dismissTwin.dismiss(id, other, reason);
        next.addFlashAttribute(
                verdict.isAllowed() ? "done" : "problem",
                verdict.isAllowed() ? "ngo.twins.dismissed" : "ngo.twins.reasonMissing");
        if (!verdict.isAllowed()) {
            next.addFlashAttribute("twinReason", reason);
        }
        return "redirect:/staff/organisations/" + id + "#twins";
    }
}
