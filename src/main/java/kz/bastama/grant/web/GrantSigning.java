package kz.bastama.grant.web;

import java.util.UUID;
import kz.bastama.grant.application.SignForGrantee;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation signs the agreement, what changes it, and at the end the act of acceptance or of reconciliation, over the digests that it was shown. */
@Controller
class GrantSigning {

    private final OwnGrants own;
    private final SignForGrantee signForGrantee;

    GrantSigning(OwnGrants own, SignForGrantee signForGrantee) {
        this.own = own;
        this.signForGrantee = signForGrantee;
    }

    @PostMapping("/cabinet/grants/{id}/sign")
    String agreement(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        return sign(id, SignedPaper.AGREEMENT, seen, password, redirect);
    }

    @PostMapping("/cabinet/grants/{id}/sign-act")
    String act(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        return sign(id, SignedPaper.ACT, seen, password, redirect);
    }

    @PostMapping("/cabinet/grants/{id}/sign-additional")
    String additional(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        return sign(id, SignedPaper.ADDITIONAL, seen, password, redirect);
    }

    @PostMapping("/cabinet/grants/{id}/sign-reconciliation")
    String reconciliation(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        return sign(id, SignedPaper.RECONCILIATION, seen, password, redirect);
    }

    private String sign(UUID id, SignedPaper what, String seen, String password, RedirectAttributes redirect) {
        own.permitted(id, RepresentativeRight.SEND);
        switch (signForGrantee.of(id, what, seen, password)) {
            case SIGNED -> redirect.addFlashAttribute("done", "grant.sign.done." + what);
            case NOT_YET -> redirect.addFlashAttribute("problem", "grant.sign.notYet");
            case OTHER_PAPER -> redirect.addFlashAttribute("problem", "grant.sign.otherPaper");
            case WRONG_PROOF -> redirect.addFlashAttribute("problem", "grant.sign.wrongProof");
        }
        return "redirect:/cabinet/grants/" + id;
    }
}
