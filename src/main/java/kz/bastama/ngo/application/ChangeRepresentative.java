package kz.bastama.ngo.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.domain.Invitations;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Representative;
import kz.bastama.ngo.domain.Representatives;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a representative may do, or ends it; rights are asked for on each request, so it counts at once. One who has all
 * rights always stays, or nobody could let others in.
 */
@Service
@Transactional
public class ChangeRepresentative {

    private final OrganisationRegister register;
    private final Representatives representatives;
    private final Invitations invitations;
    private final People people;
    private final RepresentativeEvents events;
    private final Clock clock;

    ChangeRepresentative(
            OrganisationRegister register,
            Representatives representatives,
            Invitations invitations,
            People people,
            RepresentativeEvents events,
            Clock clock) {
        this.register = register;
        this.representatives = representatives;
        this.invitations = invitations;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    public Verdict entitle(UUID organisationId, UUID representativeId, Set<RepresentativeRight> rights) {
        RegisteredOrganisation organisation = held(organisationId);
        Optional<Representative> found = find(organisationId, representativeId);
        if (found.isEmpty()) {
            return Verdict.refused(Refusal.of("ngo.representativeGone", null));
        }
        if (rights.isEmpty()) {
            return Verdict.refused(Refusal.of("ngo.rightMissing", null));
        }
        Representative changed = found.get().entitled(rights);
        if (!changed.hasAll() && isLastWithAll(found.get())) {
            return Verdict.refused(Refusal.of("ngo.lastWithAllRights", null));
        }
        if (!changed.equals(found.get())) {
            representatives.save(changed);
            if (!changed.hasAll()) {
                invitations.endAllBy(changed.personId(), organisationId, clock.instant());
            }
            events.record(organisation, "ngo.representativeEntitled", name(changed), rights);
        }
        return Verdict.allowed();
    }

    public Verdict remove(UUID organisationId, UUID representativeId) {
        RegisteredOrganisation organisation = held(organisationId);
        Optional<Representative> found = find(organisationId, representativeId);
        if (found.isEmpty()) {
            return Verdict.refused(Refusal.of("ngo.representativeGone", null));
        }
        if (isLastWithAll(found.get())) {
            return Verdict.refused(Refusal.of("ngo.lastWithAllRights", null));
        }
        representatives.remove(found.get());
        invitations.endAllBy(found.get().personId(), organisationId, clock.instant());
        events.record(organisation, "ngo.representativeRemoved", name(found.get()), Set.of());
        return Verdict.allowed();
    }

    /** Two who take each other's rights at once are told apart. */
    private RegisteredOrganisation held(UUID organisationId) {
        RegisteredOrganisation organisation = register.find(organisationId).orElseThrow();
        register.hold(organisation.bin());
        return organisation;
    }

    private Optional<Representative> find(UUID organisationId, UUID representativeId) {
        return representatives.ofOrganisation(organisationId).stream()
                .filter(one -> one.id().equals(representativeId))
                .findFirst();
    }

    private boolean isLastWithAll(Representative one) {
        List<Representative> all = representatives.ofOrganisation(one.organisationId()).stream()
                .filter(Representative::hasAll)
                .toList();
        return all.size() == 1 && all.get(0).id().equals(one.id());
    }

    private String name(Representative one) {
        return people.find(one.personId()).map(Person::name).orElse("?");
    }
}
