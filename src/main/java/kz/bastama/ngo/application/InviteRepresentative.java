package kz.bastama.ngo.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.GuestLimit;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkLives;
import kz.bastama.account.LinkMail;
import kz.bastama.account.MailAddress;
import kz.bastama.account.MailAddresses;
import kz.bastama.account.OneTimeToken;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.RepresentativeRight;
import kz.bastama.ngo.domain.Invitation;
import kz.bastama.ngo.domain.Invitations;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has all rights asks a colleague to act for the organisation too, by a link that works once. Where mail goes out, whoever asks has
 * confirmed an address: the letter begins with a name that anybody can give an organisation.
 */
@Service
public class InviteRepresentative {

    private final OrganisationRegister register;
    private final Invitations invitations;
    private final RepresentativeEvents events;
    private final LinkMail mail;
    private final MailAddresses addresses;
    private final GuestLimit limit;
    private final CurrentActor actor;
    private final Clock clock;
    private final LinkLives lives;

    InviteRepresentative(
            OrganisationRegister register,
            Invitations invitations,
            RepresentativeEvents events,
            LinkMail mail,
            MailAddresses addresses,
            GuestLimit limit,
            CurrentActor actor,
            Clock clock,
            LinkLives lives) {
        this.register = register;
        this.invitations = invitations;
        this.events = events;
        this.mail = mail;
        this.addresses = addresses;
        this.limit = limit;
        this.actor = actor;
        this.clock = clock;
        this.lives = lives;
    }

    /** @param link to hand over where no mail server is set; null where the mail carries it, and where it was refused */
    public record Invited(Verdict verdict, String link) {}

    @Transactional
    public Invited invite(UUID organisationId, String email, Set<RepresentativeRight> rights) {
        String address = email == null ? "" : email.strip();
        List<Refusal> refusals = new ArrayList<>();
        if (!new MailAddress(address).isFit()) {
            refusals.add(Refusal.of("ngo.inviteAddress", null));
        }
        if (rights.isEmpty()) {
            refusals.add(Refusal.of("ngo.rightMissing", null));
        }
        if (mail.isPossible() && actor.person().filter(addresses::isConfirmed).isEmpty()) {
            refusals.add(Refusal.of("ngo.inviteUnconfirmed", null));
        }
        if (refusals.isEmpty() && !limit.admits("invitation", organisationId.toString())) {
            refusals.add(Refusal.of("account.tooManyByGuests", null));
        }
        return refusals.isEmpty()
                ? new Invited(
                        Verdict.allowed(), link(register.find(organisationId).orElseThrow(), address, rights))
                : new Invited(new Verdict(refusals), null);
    }

    @Transactional
    public void withdraw(UUID organisationId, UUID invitationId) {
        RegisteredOrganisation organisation = register.find(organisationId).orElseThrow();
        invitations.ofOrganisation(organisationId).stream()
                .filter(invitation -> invitation.id().equals(invitationId))
                .filter(invitation -> invitations.end(invitation.id(), clock.instant()))
                .forEach(invitation -> events.record(
                        organisation, "ngo.invitationWithdrawn", invitation.email(), invitation.rights()));
    }

    private String link(RegisteredOrganisation organisation, String address, Set<RepresentativeRight> rights) {
        OneTimeToken token = OneTimeToken.fresh();
        Instant now = clock.instant();
        invitations.add(new Invitation(
                UUID.randomUUID(),
                organisation.id(),
                address,
                rights,
                token.hash(),
                actor.get().personId(),
                now,
                now.plus(lives.invitation()),
                null));
        events.record(organisation, "ngo.representativeInvited", address, rights);
        String path = "/join/" + token.text();
        mail.send(new LinkLetter(
                address,
                actor.language(),
                "ngo.invitation",
                Map.of(
                        "organisation",
                        organisation.profile().name().in(actor.language()),
                        "by",
                        actor.get().name(),
                        "days",
                        lives.invitation().toDays()),
                path));
        return mail.isPossible() ? null : mail.addressOf(path);
    }
}
