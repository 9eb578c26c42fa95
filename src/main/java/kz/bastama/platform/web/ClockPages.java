package kz.bastama.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.bastama.engine.DayAhead;
import kz.bastama.engine.DaysAhead;
import kz.bastama.engine.EngineClock;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the clock of a demonstration to the next term or the next day that a case waits for, so that weeks pass before the eyes of a visitor. Nowhere else. */
@Controller
@RequestMapping("/admin/clock")
class ClockPages {

    private final EngineClock clock;
    private final List<DaysAhead> ahead;

    ClockPages(EngineClock clock, List<DaysAhead> ahead) {
        this.clock = clock;
        this.ahead = ahead;
    }

    @GetMapping
    String show(Model model) {
        demonstrationOnly();
        model.addAttribute("now", clock.now());
        model.addAttribute("next", clock.nextDue().orElse(null));
        model.addAttribute("days", days());
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

    /** To a day that a case waits for, though no term ends then. */
    @PostMapping("/to")
    String to(@RequestParam LocalDate day, RedirectAttributes redirect) {
        demonstrationOnly();
        if (clock.isBusy() || days().stream().noneMatch(offered -> offered.day().equals(day))) {
            redirect.addFlashAttribute("info", "platform.clock.notYet");
        } else {
            clock.moveTo(beginning(day));
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

    /** The earliest first; none after a term that ends before: it has its say first. */
    private List<DayAhead> days() {
        LocalDate today = LocalDate.ofInstant(clock.now(), WorkingCalendar.ZONE);
        Instant next = clock.nextDue().orElse(Instant.MAX);
        return ahead.stream()
                .flatMap(module -> module.after(today).stream())
                .filter(offered -> beginning(offered.day()).isBefore(next))
                .sorted(Comparator.comparing(DayAhead::day))
                .toList();
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private void demonstrationOnly() {
        if (!clock.isMovable()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
