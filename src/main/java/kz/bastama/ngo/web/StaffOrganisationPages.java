package kz.bastama.ngo.web;

import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.ngo.OrganisationState;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.domain.OrganisationQuery;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Representatives;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The register of organisations for staff: the list, and the card that the verification task leads to. */
@Controller
class StaffOrganisationPages {

    private final OrganisationRegister register;
    private final Territories territories;
    private final Representatives representatives;
    private final People people;

    StaffOrganisationPages(
            OrganisationRegister register, Territories territories, Representatives representatives, People people) {
        this.register = register;
        this.territories = territories;
        this.representatives = representatives;
        this.people = people;
    }

    @GetMapping("/staff/organisations")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(required = false) OrganisationState state,
            @RequestParam(defaultValue = "false") boolean twins,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        OrganisationQuery.Order order =
                sort.endsWith("opened") ? OrganisationQuery.Order.NEWEST : OrganisationQuery.Order.NAME;
        OrganisationQuery query = new OrganisationQuery(q, region, state, twins, order, page - 1);
        model.addAttribute("query", query);
        model.addAttribute("found", register.search(query));
        model.addAttribute("regions", territories.regions());
        model.addAttribute("states", OrganisationState.values());
        return "ngo/organisations";
    }

    @GetMapping("/staff/organisations/{id}")
    String card(@PathVariable UUID id, Model model) {
        RegisteredOrganisation organisation =
                register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("organisation", organisation);
        model.addAttribute("representatives", RepresentativeView.of(id, representatives, people));
        return "ngo/organisation";
    }
}
