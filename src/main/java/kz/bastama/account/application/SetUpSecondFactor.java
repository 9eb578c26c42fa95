package kz.bastama.account.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.OneTimeToken;
import kz.bastama.account.Person;
import kz.bastama.account.SecondFactorReset;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.ConfirmedAddresses;
import kz.bastama.account.domain.Passwords;
import kz.bastama.account.domain.SecondFactor;
import kz.bastama.account.domain.SecondFactors;
import kz.bastama.account.domain.TimedCodes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person gets a second factor, proves it, or loses it. Nobody loses the own one without a code of it; an administrator may take
 * another's away, and its owner is told in the portal and by mail.
 */
@Service
@Transactional
public class SetUpSecondFactor {

    private static final int RECOVERY_CODES = 10;

    private final SecondFactors factors;
    private final TimedCodes codes;
    private final Passwords passwords;
    private final Accounts accounts;
    private final ConfirmedAddresses confirmed;
    private final AccountHistory history;
    private final MakeLink makeLink;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    SetUpSecondFactor(
            SecondFactors factors,
            TimedCodes codes,
            Passwords passwords,
            Accounts accounts,
            ConfirmedAddresses confirmed,
            AccountHistory history,
            MakeLink makeLink,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.passwords = passwords;
        this.accounts = accounts;
        this.confirmed = confirmed;
        this.history = history;
        this.makeLink = makeLink;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** A secret for a device; it counts when a code of it has come back. */
    public String inventSecret() {
        return codes.inventSecret();
    }

    @Transactional(readOnly = true)
    public Optional<SecondFactor> of(UUID person) {
        return factors.find(person);
    }

    /** @return the recovery codes, to be shown once; empty when the code is not one of that secret */
    public List<String> begin(UUID person, String secret, String code) {
        OptionalLong step = codes.step(secret, digits(code), clock.instant());
        if (step.isEmpty()) {
            return List.of();
        }
        // as the database keeps it, since sessions compare it
        Instant since = clock.instant().truncatedTo(ChronoUnit.MICROS);
        factors.put(person, secret, since, step.getAsLong());
        history.write(person, "secondFactorSet", "");
        return newCodes(person);
    }

    /** Takes a code of the device, or a recovery code; neither counts twice. @return whether it is right */
    public boolean pass(UUID person, String typed) {
        Optional<SecondFactor> factor = factors.find(person);
        if (factor.isEmpty()) {
            return false;
        }
        String secret = factor.get().secret();
        OptionalLong step = secret == null ? OptionalLong.empty() : codes.step(secret, digits(typed), clock.instant());
        if (step.isPresent()) {
            return factors.take(person, step.getAsLong());
        }
        boolean recovered = factors.useCode(person, hash(typed), clock.instant());
        if (recovered) {
            history.write(person, "recoveryCodeUsed", "");
        }
        return recovered;
    }

    /** @return the new recovery codes, to be shown once; the earlier ones are void */
    public List<String> newCodes(UUID person) {
        List<String> made = Stream.generate(passwords::invent)
                .distinct()
                .limit(RECOVERY_CODES)
                .toList();
        factors.replaceCodes(person, made.stream().map(SetUpSecondFactor::hash).toList());
        return made;
    }

    /** Of the own one, after a code of it was taken. */
    public void end(UUID person) {
        factors.remove(person);
        history.write(person, "secondFactorEnded", "");
    }

    /** @return why not, as a message key; empty when it was done */
    public Optional<String> reset(UUID person) {
        if (actor.get().personId().equals(person)) {
            return Optional.of("account.people.notYourself");
        }
        remove(person, "");
        return Optional.empty();
    }

    /** By whoever sets the environment of the product; the history says so, for nobody is signed in. */
    public void resetAtStart(UUID person) {
        remove(person, "BASTAMA_SECONDFACTOR_RESET");
    }

    private void remove(UUID person, String why) {
        Optional<Person> owner = accounts.find(person).map(Account::person);
        if (owner.isPresent() && factors.since(person).isPresent()) {
            factors.remove(person);
            history.write(person, "secondFactorReset", why);
            events.publishEvent(new SecondFactorReset(owner.get(), clock.instant()));
            owner.filter(one -> confirmed.isConfirmed(one.id(), one.email()))
                    .ifPresent(one -> makeLink.tell(one, "account.secondFactorReset"));
        }
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s\\u00a0-]", "");
    }

    private static String hash(String typed) {
        return new OneTimeToken(digits(typed).toLowerCase(Locale.ROOT)).hash();
    }
}
