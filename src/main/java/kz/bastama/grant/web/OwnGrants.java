package kz.bastama.grant.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The grants of the organisations that the present person acts for; those of others do not exist. */
@Component
class OwnGrants {

    private final Grants grants;
    private final Organisations organisations;
    private final CurrentActor actor;

    OwnGrants(Grants grants, Organisations organisations, CurrentActor actor) {
        this.grants = grants;
        this.organisations = organisations;
        this.actor = actor;
    }

    List<Grant> all() {
        return organisations.ofRepresentative(actor.get().personId()).stream()
                .flatMap(organisation -> grants.ofOrganisation(organisation.id()).stream())
                .toList();
    }

    Grant find(UUID id) {
        return seek(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Optional<Grant> seek(UUID id) {
        return grants.find(id).filter(grant -> organisations.mayAct(actor.get().personId(), grant.organisationId()));
    }

    Grant permitted(UUID id, RepresentativeRight right) {
        Grant grant = find(id);
        if (!may(grant, right)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return grant;
    }

    boolean may(Grant grant, RepresentativeRight right) {
        return organisations.mayAct(actor.get().personId(), grant.organisationId(), right);
    }
}
