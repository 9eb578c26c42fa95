package kz.bastama.expert.web;

import java.util.UUID;
import java.util.function.Function;
import kz.bastama.expert.application.ProlongMembership;
import kz.bastama.expert.application.SuspendExpert;
import kz.bastama.expert.domain.ExpertRegistry;
import kz.bastama.expert.domain.RegisteredExpert;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Suspending, excluding, reinstating and prolonging, from the card of the expert. */
@Controller
@RequestMapping("/staff/experts/{id}")
class ExpertStandingPosts {

    private final ExpertRegistry registry;
    private final SuspendExpert suspendExpert;
    private final ProlongMembership prolongMembership;
    private final RegistryKeepers keepers;

    ExpertStandingPosts(
            ExpertRegistry registry,
            SuspendExpert suspendExpert,
            ProlongMembership prolongMembership,
            RegistryKeepers keepers) {
        this.registry = registry;
        this.suspendExpert = suspendExpert;
        this.prolongMembership = prolongMembership;
        this.keepers = keepers;
    }

    @PostMapping("/suspend")
    String suspend(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        return act(id, one -> suspendExpert.suspend(one, reason), "expert.suspended", flash);
    }

    @PostMapping("/exclude")
    String exclude(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        return act(id, one -> suspendExpert.exclude(one, reason), "expert.excluded", flash);
    }

    @PostMapping("/reinstate")
    String reinstate(@PathVariable UUID id, RedirectAttributes flash) {
        return act(id, suspendExpert::reinstate, "expert.reinstated", flash);
    }

    @PostMapping("/prolong")
    String prolong(@PathVariable UUID id, RedirectAttributes flash) {
        return act(
                id,
                one -> {
                    prolongMembership.of(one);
                    return Verdict.allowed();
                },
                "expert.prolonged",
                flash);
    }

    private String act(UUID id, Function<UUID, Verdict> act, String done, RedirectAttributes flash) {
        keepers.demand();
        RegisteredExpert expert =
                registry.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        keepers.tell(act.apply(id), done, flash);
        return "redirect:/staff/cards/" + expert.personId();
    }
}
