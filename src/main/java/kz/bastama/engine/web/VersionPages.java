package kz.bastama.engine.web;

import java.util.List;
import java.util.Map;
import kz.bastama.engine.MigratedCase;
import kz.bastama.engine.MigrationPreview;
import kz.bastama.engine.Versions;
import kz.bastama.engine.application.MigrateCases;
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

/** The versions of the processes; a case changes its version only here, by hand, after a look at what becomes of it. */
@Controller
@RequestMapping("/admin/versions")
class VersionPages {

    private final Versions versions;
    private final MigrateCases migrateCases;

    VersionPages(Versions versions, MigrateCases migrateCases) {
        this.versions = versions;
        this.migrateCases = migrateCases;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("versions", versions.all());
        return "engine/versions";
    }

    @GetMapping("/{from}")
    String preview(@PathVariable String from, @RequestParam(defaultValue = "") String to, Model model) {
        model.addAttribute("plan", plan(from, to));
        return "engine/migration";
    }

    @PostMapping("/{from}")
    String migrate(@PathVariable String from, @RequestParam String to, RedirectAttributes next) {
        List<MigratedCase> outcomes = migrateCases.migrate(plan(from, to));
        long done = outcomes.stream().filter(MigratedCase::done).count();
        next.addFlashAttribute("outcomes", List.copyOf(outcomes));
        next.addFlashAttribute("done", "engine.versions.migrated");
        next.addFlashAttribute("noticeArgs", Map.of("done", done, "all", outcomes.size()));
        next.addAttribute("from", from);
        next.addAttribute("to", to);
        return "redirect:/admin/versions/{from}";
    }

    private MigrationPreview plan(String from, String to) {
        return versions.preview(from, to).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
