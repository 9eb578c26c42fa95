package kz.bastama.grant.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.grant.application.DeclineTakeover;
import kz.bastama.grant.application.SignTakeover;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Takeover;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who hands a grant over and who takes it over read and sign the agreement on succession; the former grantee keeps what was its own. */
@Controller
@RequestMapping("/cabinet/successions/{id}")
class TakeoverPages {

    private static final int LONGEST_REASON = 2000;

    private final OwnTakeovers own;
    private final Grants grants;
    private final TakeoverView view;
    private final SignTakeover signTakeover;
    private final DeclineTakeover declineTakeover;

    TakeoverPages(
            OwnTakeovers own,
            Grants grants,
            TakeoverView view,
            SignTakeover signTakeover,
            DeclineTakeover declineTakeover) {
        this.own = own;
        this.grants = grants;
        this.view = view;
        this.signTakeover = signTakeover;
        this.declineTakeover = declineTakeover;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Takeover takeover = own.find(id);
        List<Side> toSign = takeover.state().isOpen() ? view.unsigned(takeover, own.signs(takeover)) : List.of();
        boolean waits = view.awaitsSignature(takeover);
        model.addAttribute("grant", grants.find(id).orElseThrow());
        model.addAttribute("takeover", takeover);
        model.addAttribute("toSign", waits && !toSign.isEmpty() ? toSign.get(0) : null);
        model.addAttribute("waits", waits);
        model.addAttribute("formerly", own.sides(takeover).anyMatch(side -> side == Side.GRANTEE));
        return "grant/takeover";
    }

    @PostMapping("/sign")
    String sign(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String password,
            RedirectAttributes redirect) {
        switch (signTakeover.of(id, side(id), seen, password)) {
            case SIGNED -> redirect.addFlashAttribute("done", "grant.takeover.signedDone");
            case NOT_YET -> redirect.addFlashAttribute("problem", "grant.sign.notYet");
            case OTHER_PAPER -> redirect.addFlashAttribute("problem", "grant.sign.otherPaper");
            case WRONG_PROOF -> redirect.addFlashAttribute("problem", "grant.sign.wrongProof");
        }
        return "redirect:/cabinet/successions/" + id;
    }

    /** What was typed is not lost. */
    @PostMapping("/decline")
    String decline(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        Side side = side(id);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            redirect.addFlashAttribute("problem", "grant.addendum.reasonFirst");
            redirect.addFlashAttribute("declineReason", reason);
        } else if (declineTakeover.of(id, side, said)) {
            redirect.addFlashAttribute("done", "grant.takeover.declineDone");
        } else {
            redirect.addFlashAttribute("problem", "grant.sign.notYet");
            redirect.addFlashAttribute("declineReason", reason);
        }
        return "redirect:/cabinet/successions/" + id;
    }

    /** The one that has not signed yet, where the person may sign for both. */
    private Side side(UUID id) {
        Takeover takeover = own.find(id);
        List<Side> mine = own.signs(takeover);
        if (mine.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        List<Side> open = view.unsigned(takeover, mine);
        return open.isEmpty() ? mine.get(0) : open.get(0);
    }
}
