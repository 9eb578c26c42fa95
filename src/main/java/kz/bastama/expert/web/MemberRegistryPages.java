package kz.bastama.expert.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import kz.bastama.expert.Member.Seat;
import kz.bastama.expert.application.DismissMember;
import kz.bastama.expert.application.EnterMember;
import kz.bastama.expert.application.Entrance;
import kz.bastama.expert.domain.EnteredMember;
import kz.bastama.expert.domain.MemberEntry;
import kz.bastama.expert.domain.MemberRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registry of members of councils and commissions for staff. */
@Controller
class MemberRegistryPages {

    private static final String PAGE = "/staff/members";

    private final MemberRegistry registry;
    private final EnterMember enterMember;
    private final DismissMember dismissMember;
    private final RegistryKeepers keepers;

    MemberRegistryPages(
            MemberRegistry registry, EnterMember enterMember, DismissMember dismissMember, RegistryKeepers keepers) {
        this.registry = registry;
        this.enterMember = enterMember;
        this.dismissMember = dismissMember;
        this.keepers = keepers;
    }

    @GetMapping(PAGE)
    String list(Model model) {
        model.addAttribute("members", registry.all());
        model.addAttribute("keeps", keepers.keeps());
        return "expert/members";
    }

    @GetMapping(PAGE + "/new")
    String form(Model model) {
        keepers.demand();
        return form(new MemberEntry("", "", "", null), Map.of(), model);
    }

    @PostMapping(PAGE + "/new")
    String enter(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(required = false) Seat seat,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        keepers.demand();
        MemberEntry entry = new MemberEntry(name, email, organisation, seat);
        Entrance entrance = enterMember.enter(entry);
        if (entrance instanceof Entrance.Entered entered) {
            keepers.tell(entered, flash);
            return "redirect:" + PAGE;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return form(entry, keepers.errors(((Entrance.Refused) entrance).verdict()), model);
    }

    @PostMapping(PAGE + "/{id}/dismiss")
    String dismiss(@PathVariable UUID id) {
        keepers.demand();
        dismissMember.dismiss(existing(id));
        return "redirect:" + PAGE;
    }

    @PostMapping(PAGE + "/{id}/recall")
    String recall(@PathVariable UUID id) {
        keepers.demand();
        dismissMember.recall(existing(id));
        return "redirect:" + PAGE;
    }

    private UUID existing(UUID id) {
        return registry.find(id)
                .map(EnteredMember::id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String form(MemberEntry entry, Map<String, String> errors, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("errors", errors);
        model.addAttribute("seats", Seat.values());
        return "expert/member";
    }
}
