package kz.bastama.planning.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.application.OpenAmendment;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning the amendment of an approved list. */
@Controller
class AmendmentPages {

    private static final int LONGEST = 2000;

    private final DirectionLists lists;
    private final OpenAmendment openAmendment;
    private final CaseAccess access;
    private final RefusalWording wording;

    AmendmentPages(DirectionLists lists, OpenAmendment openAmendment, CaseAccess access, RefusalWording wording) {
        this.lists = lists;
        this.openAmendment = openAmendment;
        this.access = access;
        this.wording = wording;
    }

    @PostMapping("/staff/lists/{id}/amend")
    String open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String reasonKk,
            Locale language,
            RedirectAttributes redirect) {
        DirectionList list = lists.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        access.mayWrite(list.customerCode());
        OfficialText said = OfficialText.of(reasonKk.strip(), reason.strip());
        Verdict verdict = !fits(said.kk()) || !fits(said.ru())
                ? Verdict.refused(Refusal.of("planning.amendmentReason", null))
                : openAmendment.of(id, said);
        List<String> refusals = wording.of(verdict, language);
        if (refusals.isEmpty()) {
            redirect.addFlashAttribute("done", "planning.amend.opened");
        } else {
            redirect.addFlashAttribute("refusals", refusals);
            redirect.addFlashAttribute("amendReason", reason);
            redirect.addFlashAttribute("amendReasonKk", reasonKk);
        }
        return "redirect:/staff/lists/" + id;
    }

    private static boolean fits(String said) {
        return !said.isEmpty() && said.length() <= LONGEST;
    }
}
