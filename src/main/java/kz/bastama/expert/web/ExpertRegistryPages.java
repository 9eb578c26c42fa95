package kz.bastama.expert.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.bastama.expert.ExpertLoads;
import kz.bastama.expert.application.ConsiderRequest;
import kz.bastama.expert.application.EnterExpert;
import kz.bastama.expert.application.Entrance;
import kz.bastama.expert.domain.Cards;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.ExpertQuery;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.form.Page;
import kz.bastama.ngo.Spheres;
import kz.bastama.ngo.Territories;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registry of experts for staff. */
@Controller
class ExpertRegistryPages {

    private static final String PAGE = "/staff/experts";

    private final ExpertRegistry registry;
    private final Cards cards;
    private final ExpertLoads loads;
    private final EnterExpert enterExpert;
    private final ConsiderRequest considerRequest;
    private final RegistryKeepers keepers;
    private final Territories territories;
    private final Spheres spheres;
    private final Clock clock;

    ExpertRegistryPages(
            ExpertRegistry registry,
            Cards cards,
            ExpertLoads loads,
            EnterExpert enterExpert,
            ConsiderRequest considerRequest,
            RegistryKeepers keepers,
            Territories territories,
            Spheres spheres,
            Clock clock) {
        this.registry = registry;
        this.cards = cards;
        this.loads = loads;
        this.enterExpert = enterExpert;
        this.considerRequest = considerRequest;
        this.keepers = keepers;
        this.territories = territories;
        this.spheres = spheres;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sphere,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(name = "lang", defaultValue = "") String speaks,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            Model model) {
        ExpertQuery query = new ExpertQuery(q, sphere, region, speaks, standing, sort, page);
        LocalDate today = LocalDate.now(clock);
        List<RegisteredExpert> all = registry.all();
        Page<RegisteredExpert> found = query.among(all, today);
        model.addAttribute("query", query);
        model.addAttribute("found", found);
        model.addAttribute("nobody", all.isEmpty());
        model.addAttribute("today", today);
        model.addAttribute("waiting", cards.waiting());
        model.addAttribute(
                "loads",
                loads.of(found.items().stream().map(RegisteredExpert::personId).toList()));
        model.addAttribute("spheres", spheres.options(language));
        model.addAttribute("regions", territories.regions());
        model.addAttribute("languages", List.of("kk", "ru", "en"));
        model.addAttribute("standings", RegisteredExpert.Standing.values());
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
            @RequestParam(defaultValue = "enter") String how,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        keepers.demand();
        ExpertEntry entry = new ExpertEntry(name, email, organisation, region, spheres, languages);
        if (how.equals("invite")) {
            return invite(entry, language, response, flash, model);
        }
        Entrance entrance = enterExpert.enter(entry);
        if (entrance instanceof Entrance.Entered entered) {
            keepers.tell(entered, flash);
            return "redirect:" + PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return form(entry, keepers.errors(((Entrance.Refused) entrance).verdict()), language, model);
    }

    private String invite(
            ExpertEntry entry, Locale language, HttpServletResponse response, RedirectAttributes flash, Model model) {
        ConsiderRequest.Answered answered = considerRequest.invite(entry, language);
        if (answered.verdict().isAllowed()) {
            keepers.tell(answered.verdict(), "expert.request.invited", flash);
            flash.addFlashAttribute("link", answered.link());
            return "redirect:" + PAGE + "/requests";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return form(entry, keepers.errors(answered.verdict()), language, model);
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
