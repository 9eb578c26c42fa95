package kz.bastama.expert.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.bastama.account.GuestLimit;
import kz.bastama.expert.application.ApplyAsExpert;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Spheres;
import kz.bastama.ngo.Territories;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The application of a person who wants to be an expert: a page for anybody. */
@Controller
class ExpertApplicationPages {

    private final ApplyAsExpert applyAsExpert;
    private final GuestLimit guests;
    private final RegistryKeepers keepers;
    private final Territories territories;
    private final Spheres spheres;

    ExpertApplicationPages(
            ApplyAsExpert applyAsExpert,
            GuestLimit guests,
            RegistryKeepers keepers,
            Territories territories,
            Spheres spheres) {
        this.applyAsExpert = applyAsExpert;
        this.guests = guests;
        this.keepers = keepers;
        this.territories = territories;
        this.spheres = spheres;
    }

    @GetMapping("/register/expert")
    String form(Locale language, Model model) {
        ExpertEntry entry = new ExpertEntry("", "", "", "", Set.of(), Set.of());
        return page(new ApplyAsExpert.Said(entry, "", "", false), Map.of(), language, model);
    }

    @PostMapping("/register/expert")
    String apply(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") Set<String> spheres,
            @RequestParam(defaultValue = "") Set<String> languages,
            @RequestParam(defaultValue = "") String education,
            @RequestParam(defaultValue = "") String experience,
            @RequestParam(defaultValue = "false") boolean consent,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ExpertEntry entry = new ExpertEntry(name, email, organisation, region, spheres, languages);
        ApplyAsExpert.Said said = new ApplyAsExpert.Said(entry, education, experience, consent);
        ApplyAsExpert.Applied applied = guests.admits("expertApplication", request.getRemoteAddr())
                ? applyAsExpert.apply(said, language)
                : new ApplyAsExpert.Applied(
                        Verdict.refused(
                                Refusal.of("account.tooManyByGuests", null).at("name")),
                        null);
        if (applied.verdict().isAllowed()) {
            model.addAttribute("link", applied.link());
            model.addAttribute("email", entry.email());
            return "expert/applied";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(said, keepers.errors(applied.verdict()), language, model);
    }

    @GetMapping("/confirm/expert/{token}")
    String ask(@PathVariable String token, Model model) {
        model.addAttribute("open", applyAsExpert.isOpen(token));
        model.addAttribute("token", token);
        return "expert/confirm";
    }

    /** By a press of a button: programs that look at mail follow links on their own. */
    @PostMapping("/confirm/expert/{token}")
    String confirm(@PathVariable String token, Model model) {
        boolean confirmed = applyAsExpert.confirm(token);
        model.addAttribute("open", false);
        model.addAttribute("confirmed", confirmed);
        model.addAttribute("token", token);
        return "expert/confirm";
    }

    private String page(ApplyAsExpert.Said said, Map<String, String> errors, Locale language, Model model) {
        model.addAttribute("said", said);
        model.addAttribute("entry", said.entry());
        model.addAttribute("errors", errors);
        model.addAttribute("regions", territories.regions());
        model.addAttribute("spheres", spheres.options(language));
        model.addAttribute("languages", List.of("kk", "ru", "en"));
        return "expert/apply";
    }
}
