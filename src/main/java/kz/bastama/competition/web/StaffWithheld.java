package kz.bastama.competition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.WithholdFromExperts;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.BlindReviews;
import kz.bastama.legal.RefusalWording;
import kz.bastama.legal.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the officer withholds from the experts of a blind review; public because the template of the case calls it. */
@Controller("staffWithheld")
public class StaffWithheld {

    private final Applications applications;
    private final BlindReviews blinds;
    private final WithholdFromExperts withhold;
    private final RefusalWording wording;
    private final CurrentActor actor;

    StaffWithheld(
            Applications applications,
            BlindReviews blinds,
            WithholdFromExperts withhold,
            RefusalWording wording,
            CurrentActor actor) {
        this.applications = applications;
        this.blinds = blinds;
        this.withhold = withhold;
        this.wording = wording;
        this.actor = actor;
    }

    /** One place on the page. */
    public record Place(String place, String name, boolean withheld) {}

    public List<Place> places(Application application, Locale language) {
        Set<String> withheld = blinds.withheld(application.id());
        return withhold.places(application, language).entrySet().stream()
                .map(one -> new Place(one.getKey(), one.getValue(), withheld.contains(one.getKey())))
                .toList();
    }

    public boolean isOpen(Application application) {
        return actor.get().has(Role.OPERATOR) && withhold.isOpen(application);
    }

    @PostMapping("/staff/applications/{id}/withheld")
    String withhold(
            @PathVariable UUID id,
            @RequestParam(required = false) List<String> place,
            Locale language,
            RedirectAttributes redirect) {
        applications
                .find(id)
                .filter(found -> found.state() != ApplicationState.DRAFT)
                .filter(found -> actor.get().has(Role.OPERATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Verdict verdict = withhold.with(id, place == null ? Set.of() : Set.copyOf(place));
        if (verdict.isAllowed()) {
            redirect.addFlashAttribute("done", "competition.withheld.saved");
        } else {
            redirect.addFlashAttribute("refusals", new ArrayList<>(wording.of(verdict, language)));
        }
        return "redirect:/staff/applications/" + id + "#withheld";
    }
}
