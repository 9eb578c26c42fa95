package kz.bastama.grant.web;

import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The projects for the public: what was promised, and after the closing what was delivered and spent. */
@Controller
@RequestMapping("/projects")
class ProjectPages {

    private final Grants grants;

    ProjectPages(Grants grants) {
        this.grants = grants;
    }

    @GetMapping
    String all(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", grants.published(text.strip(), Math.max(0, page - 1)));
        model.addAttribute("text", text);
        return "grant/projects";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        Grant grant = grants.find(id)
                .filter(found -> found.state().isPublic())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("grant", grant);
        return "grant/project";
    }
}
