package kz.bastama.ngo.application;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.LoginTaken;
import kz.bastama.account.OneTimeToken;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.domain.Invitation;
import kz.bastama.ngo.domain.Invitations;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.Representative;
import kz.bastama.ngo.domain.Representatives;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A colleague follows the link of an invitation: with an account that there is, or with a new one. */
@Service
public class JoinOrganisation {

    private final OrganisationRegister register;
    private final Invitations invitations;
    private final Representatives representatives;
    private final People people;
    private final RepresentativeEvents events;
    private final Clock clock;

    JoinOrganisation(
            OrganisationRegister register,
            Invitations invitations,
            Representatives representatives,
            People people,
            RepresentativeEvents events,
            Clock clock) {
        this.register = register;
        this.invitations = invitations;
        this.representatives = representatives;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** What the page of the link says. */
    public record Offer(OfficialText organisation, String invitedBy, Invitation invitation) {}

    /** Empty when the link is wrong, used, withdrawn or too old. */
    @Transactional(readOnly = true)
    public Optional<Offer> offered(String token) {
        return open(token)
                .map(invitation -> new Offer(
                        register.find(invitation.organisationId())
                                .orElseThrow()
                                .profile()
                                .name(),
                        people.find(invitation.invitedBy()).map(Person::name).orElse("?"),
                        invitation));
    }

    /** One account acts for one organisation; officers act for none. */
    @Transactional
    public Verdict join(String token, UUID personId) {
        Optional<Invitation> invitation = open(token);
        Person person = people.find(personId).orElseThrow();
        if (invitation.isEmpty()) {
            return Verdict.refused(Refusal.of("ngo.invitationGone", null));
        }
        if (person.rights().stream().anyMatch(right -> right.role().isStaff())) {
            return Verdict.refused(Refusal.of("ngo.officerCannotJoin", null));
        }
        if (!representatives.ofPersonHeld(personId).isEmpty()) {
            return Verdict.refused(Refusal.of("ngo.actsAlready", null));
        }
        return invitations.end(invitation.get().id(), clock.instant())
                ? accept(invitation.get(), person)
                : Verdict.refused(Refusal.of("ngo.invitationGone", null));
    }

    /** @throws LoginTaken when the address has an account; nothing is stored */
    @Transactional
    public Verdict register(String token, String name, String password, Locale language) {
        Optional<Invitation> invitation = open(token);
        if (invitation.isEmpty()) {
            return Verdict.refused(Refusal.of("ngo.invitationGone", null));
        }
        if (name.isBlank() || name.length() > 200) {
            return Verdict.refused(new Refusal("ngo.nameMissing", "name", Map.of(), null));
        }
        if (!invitations.end(invitation.get().id(), clock.instant())) {
            return Verdict.refused(Refusal.of("ngo.invitationGone", null));
        }
        String email = invitation.get().email();
        return accept(
                invitation.get(),
                people.register(email, email, name.strip(), language, password, Set.of(Right.of(Role.NGO))));
    }

    private Verdict accept(Invitation invitation, Person person) {
        RegisteredOrganisation organisation =
                register.find(invitation.organisationId()).orElseThrow();
        people.grant(person.id(), Right.of(Role.NGO));
        representatives.save(
                Representative.joining(organisation.id(), person.id(), invitation.rights(), clock.instant()));
        events.record(organisation, "ngo.representativeJoined", person.name(), invitation.rights());
        return Verdict.allowed();
    }

    /** Whether the one who invited still has all rights, which alone lets invite. */
    private boolean mayInvite(Invitation invitation) {
        return representatives.ofOrganisation(invitation.organisationId()).stream()
                .anyMatch(one -> one.personId().equals(invitation.invitedBy()) && one.hasAll());
    }

    private Optional<Invitation> open(String token) {
        return invitations
                .findByToken(new OneTimeToken(token).hash())
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .filter(this::mayInvite);
    }
}
