package kz.bastama.grant.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.grant.domain.Side;
import kz.bastama.grant.domain.Takeover;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.ngo.Organisations;
import kz.bastama.ngo.RepresentativeRight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The successions in which the present person acts for who hands over or who takes over; those of others do not exist. */
@Component
class OwnTakeovers {

    private static final List<Side> SIDES = List.of(Side.GRANTEE, Side.SUCCESSOR);

    private final Takeovers takeovers;
    private final Organisations organisations;
    private final CurrentActor actor;

    OwnTakeovers(Takeovers takeovers, Organisations organisations, CurrentActor actor) {
        this.takeovers = takeovers;
        this.organisations = organisations;
        this.actor = actor;
    }

    /** The latest first. */
    List<Takeover> all() {
        return organisations.ofRepresentative(actor.get().personId()).stream()
                .flatMap(organisation -> takeovers.ofOrganisation(organisation.id()).stream())
                .distinct()
                .sorted(Comparator.comparing(Takeover::offeredAt).reversed())
                .toList();
    }

    Optional<Takeover> latest(UUID grantId) {
        return involving(grantId).reduce((one, later) -> later);
    }

    Stream<Takeover> involving(UUID grantId) {
        return takeovers.of(grantId).stream().filter(one -> sides(one).findAny().isPresent());
    }

    Takeover find(UUID grantId) {
        return latest(grantId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Those of the two that the person acts for; one may act for both. */
    Stream<Side> sides(Takeover takeover) {
        return SIDES.stream().filter(side -> organisations.mayAct(actor.get().personId(), takeover.organisation(side)));
    }

    /** Those for which the person may also sign. */
    List<Side> signs(Takeover takeover) {
        return SIDES.stream()
                .filter(side -> organisations.mayAct(
                        actor.get().personId(), takeover.organisation(side), RepresentativeRight.SEND))
                .toList();
    }
}
