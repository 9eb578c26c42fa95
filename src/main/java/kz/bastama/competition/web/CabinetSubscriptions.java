package kz.bastama.competition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import kz.bastama.competition.application.SubscribeToCalls;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Territories;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What new calls a person of an organisation wants to hear of: messages in the cabinet, and by mail where mail is set. */
@Controller
@RequestMapping("/cabinet/subscriptions")
class CabinetSubscriptions {

    private final SubscribeToCalls subscribe;
    private final Editions editions;
    private final Territories territories;
    private final RefusalWording wording;
    private final Clock clock;

    CabinetSubscriptions(
            SubscribeToCalls subscribe,
            Editions editions,
            Territories territories,
            RefusalWording wording,
            Clock clock) {
        this.subscribe = subscribe;
        this.editions = editions;
        this.territories = territories;
        this.wording = wording;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        Edition rules = editions.inForce("state-grant", LocalDate.now(clock));
        model.addAttribute("subscriptions", subscribe.mine());
        model.addAttribute("rules", rules.id());
        model.addAttribute("spheres", rules.names("spheres"));
        model.addAttribute("types", rules.names("grantTypes"));
        model.addAttribute("regions", territories.regions());
        return "competition/subscriptions";
    }

    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String sphere,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "") String type,
            Locale language,
            RedirectAttributes redirect) {
        Verdict verdict = subscribe.to(sphere, region, type);
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.subscription.done");
        } else {
            redirect.addFlashAttribute("refusals", wording.of(verdict, language));
        }
        return "redirect:/cabinet/subscriptions";
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        subscribe.end(id);
        redirect.addFlashAttribute("done", "competition.subscription.ended");
        return "redirect:/cabinet/subscriptions";
    }
}
