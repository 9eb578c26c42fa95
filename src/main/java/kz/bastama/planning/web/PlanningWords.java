package kz.bastama.planning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.form.Option;
import kz.bastama.legal.Edition;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Territories;
import kz.bastama.ngo.Territory;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.Proposal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Codes of the planning in the words of the reader; public because templates call it. */
@Component("planningWords")
public class PlanningWords {

    private final Editions editions;
    private final Territories territories;
    private final Parties parties;

    PlanningWords(Editions editions, Territories territories, Parties parties) {
        this.editions = editions;
        this.territories = territories;
        this.parties = parties;
    }

    public String sphere(EditionId edition, String code) {
        return editions.get(edition).title("spheres." + code).in(LocaleContextHolder.getLocale());
    }

    public String grantType(EditionId edition, String code) {
        return editions.get(edition).title("grantTypes." + code).in(LocaleContextHolder.getLocale());
    }

    /** Why the proposal was rejected, each reason with its article. */
    public String reasons(Proposal proposal) {
        return proposal.reasons().told(editions.get(proposal.edition()), "").in(LocaleContextHolder.getLocale());
    }

    public String territory(String kato) {
        return territories.fullName(kato).in(LocaleContextHolder.getLocale());
    }

    public String customer(String code) {
        return parties.customer(code)
                .map(customer -> customer.name().in(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    /** The lists that the forms of the planning choose from. */
    Map<String, Object> choices(Edition edition) {
        Map<String, Object> choices = new LinkedHashMap<>();
        choices.put(
                "spheres",
                edition.names("spheres").stream()
                        .map(code -> new Option(code, sphere(edition.id(), code)))
                        .toList());
        choices.put("territories", territories());
        choices.put(
                "customers",
                parties.customers().stream()
                        .filter(Customer::active)
                        .map(customer -> new Option(customer.code(), customer(customer.code())))
                        .toList());
        return choices;
    }

    private List<Option> territories() {
        List<Option> all = new ArrayList<>();
        for (Territory region : territories.regions()) {
            all.add(new Option(region.kato(), territory(region.kato())));
            territories.within(region.kato()).forEach(part -> all.add(new Option(part.kato(), territory(part.kato()))));
        }
        return all;
    }
}
