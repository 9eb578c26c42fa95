package kz.bastama.ngo.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.LoginTaken;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.domain.OrganisationRegister;
import kz.bastama.ngo.domain.RegisteredOrganisation;
import kz.bastama.ngo.domain.VerificationProcess;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the account of an organisation and of the person who speaks for it, and asks an officer to look at both. */
@Service
public class RegisterOrganisation {

    private final RegistrationCheck check;
    private final OrganisationRegister register;
    private final UnclaimedOrganisations unclaimed;
    private final OpenRepresentativeAccount account;
    private final VerificationProcess verification;
    private final Journal journal;
    private final Clock clock;

    RegisterOrganisation(
            RegistrationCheck check,
            OrganisationRegister register,
            UnclaimedOrganisations unclaimed,
            OpenRepresentativeAccount account,
            VerificationProcess verification,
            Journal journal,
            Clock clock) {
        this.check = check;
        this.register = register;
        this.unclaimed = unclaimed;
        this.account = account;
        this.verification = verification;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws LoginTaken when the mail address has an account; nothing is stored, see {@link TellOfRegistration} */
    @Transactional
    public RegistrationOutcome register(Registration typed) {
        Verdict verdict = check.of(typed);
        return verdict.isAllowed()
                ? new RegistrationOutcome.Opened(open(typed))
                : new RegistrationOutcome.Refused(verdict);
    }

    private UUID open(Registration typed) {
        Bin bin = Bin.read(typed.bin()).orElseThrow();
        register.hold(bin);
        Optional<RegisteredOrganisation> known = unclaimed.find(bin);
        RegisteredOrganisation organisation =
                register.save(known.map(found -> found.claimed(typed.profile().accepted()))
                        .orElseGet(() -> RegisteredOrganisation.open(
                                UUID.randomUUID(), bin, typed.profile().accepted(), clock.instant())));
        account.open(organisation.id(), typed);
        journal.record(JournalEntry.of(
                        organisation.id().toString(),
                        known.isPresent() ? "ngo.organisationClaimed" : "ngo.organisationRegistered")
                .moved(
                        known.map(found -> found.state().name()).orElse(null),
                        organisation.state().name())
                .by(
                        organisation.profile().name().ru(),
                        organisation.profile().name().kk()));
        verification.request(organisation);
        return organisation.id();
    }
}
