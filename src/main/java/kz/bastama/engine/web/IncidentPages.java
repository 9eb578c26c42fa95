package kz.bastama.engine.web;

import java.util.List;
import java.util.Map;
import kz.bastama.engine.StuckStep;
import kz.bastama.engine.StuckSteps;
import kz.bastama.engine.application.RetrySteps;
import kz.bastama.form.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that failed for good, and the button that has them tried again. */
@Controller
@RequestMapping("/admin/incidents")
class IncidentPages {

    private final StuckSteps steps;
    private final RetrySteps retrySteps;

    IncidentPages(StuckSteps steps, RetrySteps retrySteps) {
        this.steps = steps;
        this.retrySteps = retrySteps;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        List<StuckStep> all = steps.all();
        int last = (all.size() + Page.SIZE - 1) / Page.SIZE;
        int at = Math.max(1, Math.min(page, last)) - 1;
        int from = Math.min(at * Page.SIZE, all.size());
        model.addAttribute(
                "page",
                new Page<>(all.subList(from, Math.min(from + Page.SIZE, all.size())), at, Page.SIZE, all.size()));
        return "engine/incidents";
    }

    @PostMapping("/retry")
    String retryAll(RedirectAttributes next) {
        tried(retrySteps.retryAll(), next);
        return "redirect:/admin/incidents";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, RedirectAttributes next) {
        if (retrySteps.retry(id)) {
            tried(1, next);
        } else {
            next.addFlashAttribute("info", "engine.incidents.gone");
        }
        return "redirect:/admin/incidents";
    }

    private static void tried(int count, RedirectAttributes next) {
        next.addFlashAttribute("done", "engine.incidents.retried");
        next.addFlashAttribute("noticeArgs", Map.of("count", count));
    }
}
