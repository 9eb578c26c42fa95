package kz.bastama.ngo.web;

import kz.bastama.account.CurrentActor;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The organisation of the signed-in person with all that only its own people may see; not found for anybody else. */
@Component
class OwnProfile {

    private final OwnOrganisation own;
    private final OrganisationRegister register;
    private final Organisations organisations;
    private final CurrentActor current;

    OwnProfile(OwnOrganisation own, OrganisationRegister register, Organisations organisations, CurrentActor current) {
        this.own = own;
        this.register = register;
        this.organisations = organisations;
        this.current = current;
    }

    RegisteredOrganisation get() {
        return own.find().map(Organisation::id).flatMap(register::find).orElseThrow(OwnProfile::notFound);
    }

    /** The same, where the person may write as well. */
    RegisteredOrganisation toEdit() {
        RegisteredOrganisation organisation = get();
        if (!organisations.mayAct(current.get().personId(), organisation.id(), RepresentativeRight.EDIT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return organisation;
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
