package kz.bastama.grant.web;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page says after a post: done, or why not, with what was typed.
 *
 * @param done message key
 */
record VisitAnswer(List<String> refusals, String done, String path, RedirectAttributes redirect) {

    /** Keeps what was typed where it was refused. */
    VisitAnswer typed(String name, String text) {
        if (!refusals.isEmpty()) {
            redirect.addFlashAttribute(name, text);
        }
        return this;
    }

    String page() {
        if (refusals.isEmpty()) {
            redirect.addFlashAttribute("done", done);
        } else {
            redirect.addFlashAttribute("refusals", refusals);
        }
        return "redirect:" + path;
    }
}
