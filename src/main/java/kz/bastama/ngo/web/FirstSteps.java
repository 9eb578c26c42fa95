package kz.bastama.ngo.web;

import java.util.List;
import java.util.stream.Stream;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.OrganisationState;

/** What an account still lacks before it can take a grant. */
final class FirstSteps {

    private FirstSteps() {}

    /** Keys below {@code ngo.step}, in the order in which to do them. */
    static List<String> of(Organisation organisation) {
        return Stream.of(
                        step(organisation.state() == OrganisationState.UNVERIFIED, "verification"),
                        step(organisation.spheres().isEmpty(), "spheres"),
                        step(organisation.founders().isEmpty(), "founders"),
                        step(organisation.head().iin() == null, "headIin"),
                        step(organisation.bank() == null, "bank"))
                .flatMap(step -> step)
                .toList();
    }

    private static Stream<String> step(boolean missing, String key) {
        return missing ? Stream.of(key) : Stream.empty();
    }
}
