package kz.bastama.expert.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.expert.application.EnterExpert;
import kz.bastama.expert.application.Entrance;
import kz.bastama.expert.application.SuspendExpert;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.form.SearchText;
import kz.bastama.ngo.Spheres;
import kz.bastama.ngo.Territories;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registry of experts for staff. */
@Controller
class ExpertRegistryPages {

    private static final String PAGE = "/staff/experts";

    private final ExpertRegistry registry;
    private final EnterExpert enterExpert;
    private final SuspendExpert suspendExpert;
    private final RegistryKeepers keepers;
    private final Territories territories;
    private final Spheres spheres;

    ExpertRegistryPages(
            ExpertRegistry registry,
            EnterExpert enterExpert,
            SuspendExpert suspendExpert,
            RegistryKeepers keepers,
            Territories territories,
            Spheres spheres) {
        this.registry = registry;
        this.enterExpert = enterExpert;
        this.suspendExpert = suspendExpert;
        this.keepers = keepers;
        this.territories = territories;
        this.spheres = spheres;
    }

    @GetMapping(PAGE)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sphere,
            Locale language,
            Model model) {
        List<RegisteredExpert> found = registry.all().stream()
                .filter(expert -> SearchText.fits(q, expert.name() + " " + expert.organisation()))
                .filter(expert -> sphere.isEmpty() || expert.spheres().contains(sphere))
                .toList();
        model.addAttribute("q", q);
        model.addAttribute("sphere", sphere);
        model.addAttribute("experts", found);
        model.addAttribute("spheres", spheres.options(language));
        model.addAttribute("keeps", keepers.keeps());
        return "expert/experts";
    }

    @GetMapping(PAGE + "/new")
    String form(Locale language, Model model) {
        keepers.demand();
        return form(new ExpertEntry("", "", "", "", Set.of(), Set.of()), Map.of(), language, model);
    }

    @PostMapping(PAGE + "/new")
    String enter(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") Set<String> spheres,
            @RequestParam(defaultValue = "") Set<String> languages,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        keepers.demand();
        ExpertEntry entry = new ExpertEntry(name, email, organisation, region, spheres, languages);
        Entrance entrance = enterExpert.enter(entry);
        if (entrance instanceof Entrance.Entered entered) {
            keepers.tell(entered, flash);
            return "redirect:" + PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return form(entry, keepers.errors((Entrance.Refused) entrance), language, model);
    }

    @PostMapping(PAGE + "/{id}/suspend")
    String suspend(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        keepers.demand();
        boolean suspended = suspendExpert.suspend(existing(id), reason).isAllowed();
        flash.addFlashAttribute(
                suspended ? "done" : "problem", suspended ? "expert.suspended" : "refusal.expert.reasonMissing");
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/reinstate")
    String reinstate(@PathVariable UUID id, RedirectAttributes flash) {
        keepers.demand();
        suspendExpert.reinstate(existing(id));
        flash.addFlashAttribute("done", "expert.reinstated");
        return "redirect:" + PAGE;
    }

    private UUID existing(UUID id) {
        return registry.find(id)
                .map(RegisteredExpert::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(ExpertEntry entry, Map<String, String> errors, Locale language, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("errors", errors);
        model.addAttribute("regions", territories.regions());
        model.addAttribute("spheres", spheres.options(language));
        model.addAttribute("languages", List.of("kk", "ru", "en"));
        return "expert/expert";
    }
}
