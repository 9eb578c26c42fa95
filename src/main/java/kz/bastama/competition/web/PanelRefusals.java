package kz.bastama.competition.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes what stands against a post of an expert or a member to the next page: together above, and at the application it is about. */
@Component
class PanelRefusals {

    private final RefusalWording wording;

    PanelRefusals(RefusalWording wording) {
        this.wording = wording;
    }

    /** @param done key of what to say when nothing stands against it */
    void tell(Verdict verdict, String done, Locale language, RedirectAttributes redirect) {
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", done);
            return;
        }
        redirect.addFlashAttribute(
                "refusals", wording.of(verdict, language).stream().distinct().toList());
        Map<String, String> wrong = new HashMap<>();
        verdict.refusals().stream()
                .filter(refusal -> refusal.field() != null)
                .forEach(refusal -> wrong.put(refusal.field(), wording.of(refusal, language)));
        redirect.addFlashAttribute("wrong", wrong);
    }
}
