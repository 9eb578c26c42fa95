package kz.bastama.ngo.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.domain.Representatives;

/** A person who acts for an organisation, as pages show it. */
public record RepresentativeView(
        UUID id, UUID personId, String name, String email, Set<RepresentativeRight> rights, boolean all) {

    static List<RepresentativeView> of(UUID organisationId, Representatives representatives, People people) {
        return representatives.ofOrganisation(organisationId).stream()
                .flatMap(one -> people.find(one.personId()).stream()
                        .map(person -> new RepresentativeView(
                                one.id(), person.id(), person.name(), person.email(), one.rights(), one.hasAll())))
                .toList();
    }

    /** In the order in which they are explained. */
    public List<RepresentativeRight> held() {
        return rights.stream().sorted().toList();
    }
}
