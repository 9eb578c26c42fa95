package kz.bastama.document.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import kz.bastama.document.Paper;
import kz.bastama.document.PaperAccess;
import kz.bastama.document.Papers;
import kz.bastama.document.domain.VerificationCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The open page where anyone who holds a paper learns whether it was issued here: by number, by verification code, or by the
 * file itself, of which only the digest is taken. It says what the paper is, when it was issued, and which one stands in its place since;
 * nothing of its content.
 */
@Controller
class PaperVerification {

    private static final int LONGEST_MARK = 100;

    private final Papers papers;
    private final ObjectProvider<PaperAccess> modules;

    PaperVerification(Papers papers, ObjectProvider<PaperAccess> modules) {
        this.papers = papers;
        this.modules = modules;
    }

    @GetMapping("/verify")
    String page(@RequestParam(defaultValue = "") String mark, Model model) {
        String asked = mark.strip();
        model.addAttribute("mark", asked);
        if (!asked.isEmpty()) {
            Optional<Paper> paper = asked.length() > LONGEST_MARK ? Optional.empty() : papers.verify(asked);
            model.addAttribute("asked", true);
            paper.ifPresent(found -> model.addAttribute("paper", found));
            model.addAttribute("newer", paper.flatMap(this::newer).orElse(null));
            model.addAttribute(
                    "file", paper.flatMap(found -> languageOf(found, asked)).orElse(null));
        }
        return "document/verify";
    }

    /** The address that stands at the foot of a paper, with its code. */
    @GetMapping("/verify/{code}")
    String byCode(@PathVariable String code, RedirectAttributes attributes) {
        attributes.addAttribute("mark", code);
        return "redirect:/verify";
    }

    @PostMapping(path = "/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String byFile(@RequestParam MultipartFile file, RedirectAttributes attributes) throws IOException {
        if (file.isEmpty()) {
            attributes.addFlashAttribute("problem", "document.verify.noFile");
            return "redirect:/verify";
        }
        try (InputStream bytes = file.getInputStream()) {
            attributes.addAttribute("mark", VerificationCode.digest(bytes));
        }
        return "redirect:/verify";
    }

    /** What stands in its place now. */
    private Optional<Paper> newer(Paper paper) {
        return papers.ofAggregate(paper.aggregateId()).stream()
                .filter(one -> one.type().equals(paper.type()))
                .filter(one -> modules.stream()
                        .anyMatch(module -> module.answersFor(paper.type()) && module.replaces(one, paper)))
                .max(Comparator.comparingInt(Paper::revision));
    }

    private static Optional<String> languageOf(Paper paper, String digest) {
        return paper.digests().entrySet().stream()
                .filter(rendition -> rendition.getValue().equalsIgnoreCase(digest))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
