package kz.bastama.grant.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import kz.bastama.file.ChosenFile;
import kz.bastama.grant.application.DraftReport;
import kz.bastama.grant.application.KeepReceipt;
import kz.bastama.grant.application.UploadReceipts;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Receipts;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files that prove the expenses of the report that is being written. */
@Controller
@RequestMapping("/cabinet/grants/{id}/report/receipts")
class ReceiptPages {

    private final OwnGrants own;
    private final DraftReport draftReport;
    private final Receipts receipts;
    private final UploadReceipts uploadReceipts;
    private final KeepReceipt keepReceipt;
    private final RefusalWording wording;

    ReceiptPages(
            OwnGrants own,
            DraftReport draftReport,
            Receipts receipts,
            UploadReceipts uploadReceipts,
            KeepReceipt keepReceipt,
            RefusalWording wording) {
        this.own = own;
        this.draftReport = draftReport;
        this.receipts = receipts;
        this.uploadReceipts = uploadReceipts;
        this.keepReceipt = keepReceipt;
        this.wording = wording;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        Grant grant = own.permitted(id, RepresentativeRight.REPORT);
        if (!draftReport.isExpected(grant)) {
            return "redirect:/cabinet/grants/" + id;
        }
        model.addAttribute("grant", grant);
        model.addAttribute("receipts", receipts.of(id));
        return "grant/receipts";
    }

    @PostMapping
    String upload(
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) List<ChosenFile> chosen,
            Locale language,
            RedirectAttributes redirect) {
        own.permitted(id, RepresentativeRight.REPORT);
        List<ChosenFile> files = chosen == null
                ? List.of()
                : chosen.stream().filter(Objects::nonNull).toList();
        List<String> refusals = uploadReceipts.of(id, files).stream()
                .map(left -> left.name() + ": " + wording.of(left.refusal(), language))
                .toList();
        if (files.isEmpty()) {
            redirect.addFlashAttribute("problem", "grant.receipts.noneChosen");
        } else if (refusals.size() < files.size()) {
            redirect.addFlashAttribute("done", "grant.receipts.added");
        }
        redirect.addFlashAttribute("refusals", List.copyOf(refusals));
        return "redirect:/cabinet/grants/" + id + "/report/receipts";
    }

    @PostMapping("/{fileId}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID fileId, Locale language, RedirectAttributes redirect) {
        own.permitted(id, RepresentativeRight.REPORT);
        Verdict verdict = keepReceipt.forget(id, fileId);
        redirect.addFlashAttribute("refusals", List.copyOf(wording.of(verdict, language)));
        return "redirect:/cabinet/grants/" + id + "/report/receipts";
    }
}
