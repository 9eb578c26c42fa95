package kz.bastama.ngo.web;

import java.util.Optional;
import kz.bastama.account.CurrentActor;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Component;

/** The organisation for which the signed-in person acts. */
@Component
class OwnOrganisation {

    private final CurrentActor current;
    private final Organisations organisations;

    OwnOrganisation(CurrentActor current, Organisations organisations) {
        this.current = current;
        this.organisations = organisations;
    }

    Optional<Organisation> find() {
        return organisations.ofRepresentative(current.get().personId()).stream().findFirst();
    }
}
