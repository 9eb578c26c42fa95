package kz.bastama.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.bastama.engine.EngineClock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the clock of a demonstration to the next term, so that weeks pass before the eyes of a visitor. Nowhere else. */
@Controller
@RequestMapping("/admin/clock")
class ClockPages {

    private final EngineClock clock;

    ClockPages(EngineClock clock) {
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        demonstrationOnly();
        model.addAttribute("now", clock.now());
        model.addAttribute("next", clock.nextDue().orElse(null));
        model.addAttribute("busy", clock.isBusy());
        return "platform/clock";
    }

    @PostMapping
    String next(RedirectAttributes redirect) {
        demonstrationOnly();
        Optional<Instant> next = clock.nextDue();
        if (clock.isBusy() || next.isEmpty()) {
            redirect.addFlashAttribute("info", "platform.clock.notYet");
        } else {
            if (next.get().isAfter(clock.now())) {
                clock.moveTo(next.get());
            }
            redirect.addFlashAttribute("done", "platform.clock.moved");
        }
        return "redirect:/admin/clock";
    }

    /** Officers' tasks have terms that nothing waits for: they are only overdue one day. */
    @PostMapping("/day")
    String day(RedirectAttributes redirect) {
        demonstrationOnly();
        if (clock.isHeld()) {
            redirect.addFlashAttribute("info", "platform.clock.notYet");
        } else {
            clock.moveTo(clock.now().plus(Duration.ofDays(1)));
            redirect.addFlashAttribute("done", "platform.clock.moved");
        }
        return "redirect:/admin/clock";
    }

    private void demonstrationOnly() {
        if (!clock.isMovable()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
