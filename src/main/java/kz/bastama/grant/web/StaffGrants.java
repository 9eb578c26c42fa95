package kz.bastama.grant.web;

import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.form.Page;
import kz.bastama.grant.application.GrantConflicts;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The grants for staff: all of them, and the case page. */
@Controller
@RequestMapping("/staff/grants")
class StaffGrants {

    private final Grants grants;
    private final GrantConflicts conflicts;
    private final AddendumView addenda;
    private final CurrentActor actor;

    StaffGrants(Grants grants, GrantConflicts conflicts, AddendumView addenda, CurrentActor actor) {
        this.grants = grants;
        this.conflicts = conflicts;
        this.addenda = addenda;
        this.actor = actor;
    }

    @GetMapping
    String all(
            @RequestParam(required = false) GrantState state,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String customer = actor.get().onlyCustomer().orElse(null);
        Page<Grant> found = grants.search(customer, state, text.strip(), Math.max(0, page - 1));
        model.addAttribute("page", found);
        model.addAttribute("barred", conflicts.barred(found.items()));
        model.addAttribute("states", GrantState.values());
        model.addAttribute("state", state);
        model.addAttribute("text", text);
        return "grant/staff-grants";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, @RequestParam(defaultValue = "") String shown, Model model) {
        Grant grant = grants.find(id)
                .filter(found -> actor.get().seesCasesOf(found.customerCode()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("grant", grant);
        model.addAttribute("remarks", actor.get().has(Role.OPERATOR) && grant.state() == GrantState.REPORTED);
        model.addAttribute("amends", actor.get().has(Role.OPERATOR) && addenda.mayBeAsked(grant));
        model.addAttribute("onlyOpen", shown.equals("open"));
        return "grant/staff-grant";
    }
}
