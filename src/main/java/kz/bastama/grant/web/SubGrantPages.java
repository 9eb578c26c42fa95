package kz.bastama.grant.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import kz.bastama.file.ChosenFile;
import kz.bastama.grant.application.AttachToSubGrant;
import kz.bastama.grant.application.KeepSubGrants;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Regranting;
import kz.bastama.grant.domain.SubGrant;
import kz.bastama.grant.domain.SubGrantState;
import kz.bastama.grant.domain.SubGrantStep;
import kz.bastama.grant.domain.SubGrants;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sub-grants that a grantee gives: their list, and each with what may be done with it now. */
@Controller
@RequestMapping("/cabinet/grants/{id}/sub-grants")
class SubGrantPages {

    private final OwnGrants own;
    private final KeepSubGrants keep;
    private final SubGrants subGrants;
    private final AttachToSubGrant attach;
    private final RefusalWording wording;

    SubGrantPages(
            OwnGrants own, KeepSubGrants keep, SubGrants subGrants, AttachToSubGrant attach, RefusalWording wording) {
        this.own = own;
        this.keep = keep;
        this.subGrants = subGrants;
        this.attach = attach;
        this.wording = wording;
    }

    @GetMapping
    String all(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) SubGrantState state,
            Model model) {
        Grant grant = own.find(id);
        Regranting all = keep.of(grant);
        String searched = text.strip().toLowerCase(Locale.ROOT);
        model.addAttribute("grant", grant);
        model.addAttribute("regranting", all);
        model.addAttribute(
                "found",
                all.given().stream()
                        .filter(one -> state == null || one.state() == state)
                        .filter(one -> said(one).contains(searched))
                        .toList());
        model.addAttribute("text", text);
        model.addAttribute("state", state);
        model.addAttribute("states", SubGrantState.values());
        model.addAttribute("adds", keep.isOpen(grant) && own.may(grant, RepresentativeRight.REPORT));
        return "grant/sub-grants";
    }

    @GetMapping("/{subGrant}")
    String one(@PathVariable UUID id, @PathVariable UUID subGrant, Model model) {
        Grant grant = own.find(id);
        SubGrant one = found(id, subGrant);
        boolean may = own.may(grant, RepresentativeRight.REPORT);
        model.addAttribute("grant", grant);
        model.addAttribute("one", one);
        model.addAttribute("attaches", may && !grant.state().isEnded());
        model.addAttribute("steps", may ? steps(grant, one) : List.of());
        return "grant/sub-grant";
    }

    @PostMapping("/{subGrant}/files")
    String attach(
            @PathVariable UUID id,
            @PathVariable UUID subGrant,
            @RequestParam(name = "file", required = false) List<ChosenFile> chosen,
            Locale language,
            RedirectAttributes redirect) {
        own.permitted(id, RepresentativeRight.REPORT);
        found(id, subGrant);
        List<ChosenFile> files = chosen == null
                ? List.of()
                : chosen.stream().filter(Objects::nonNull).toList();
        List<String> refusals = attach.of(subGrant, files).stream()
                .map(left -> left.name() + ": " + wording.of(left.refusal(), language))
                .toList();
        if (files.isEmpty()) {
            redirect.addFlashAttribute("problem", "grant.receipts.noneChosen");
        } else if (refusals.size() < files.size()) {
            redirect.addFlashAttribute("done", "grant.receipts.added");
        }
        redirect.addFlashAttribute("refusals", refusals);
        return "redirect:/cabinet/grants/" + id + "/sub-grants/" + subGrant;
    }

    private List<SubGrantStep> steps(Grant grant, SubGrant one) {
        return List.of(SubGrantStep.values()).stream()
                .filter(step -> keep.may(grant, one, step).isAllowed())
                .toList();
    }

    private SubGrant found(UUID id, UUID subGrant) {
        return subGrants
                .find(subGrant)
                .filter(one -> one.grantId().equals(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String said(SubGrant one) {
        return (one.number() + " " + one.applicant() + " " + (one.bin() == null ? "" : one.bin()) + " " + one.project())
                .toLowerCase(Locale.ROOT);
    }
}
