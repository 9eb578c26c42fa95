package kz.bastama.account.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.PersonChanged;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Password;
import kz.bastama.account.domain.Passwords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The persons as the other modules know them. */
@Service
@Transactional
class RegisteredPeople implements People {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountHistory history;
    private final AskForConfirmation askForConfirmation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisteredPeople(
            Accounts accounts,
            Passwords passwords,
            AccountHistory history,
            AskForConfirmation askForConfirmation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.askForConfirmation = askForConfirmation;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> find(UUID id) {
        return accounts.find(id).map(Account::person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> find(Collection<UUID> ids) {
        return accounts.find(ids).stream().map(Account::person).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> findByLogin(String login) {
        return accounts.findByLogin(login).map(Account::person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> withRole(Role role, String scope) {
        return accounts.withRole(role, scope).stream().map(Account::person).toList();
    }

    @Override
    public Person register(
            String login, String email, String name, Locale language, String password, Set<Right> rights) {
        return open(login, email, name, language, rights, false, password);
    }

    @Override
    public Person invite(String login, String email, String name, Locale language, String password, Set<Right> rights) {
        return open(login, email, name, language, rights, true, password);
    }

    @Override
    public Person grant(UUID id, Right right) {
        return change(id, account -> account.with(right), "granted", right.group());
    }

    @Override
    public Person revoke(UUID id, Right right) {
        return change(id, account -> account.without(right), "revoked", right.group());
    }

    @Override
    public Person speak(UUID id, Locale language) {
        Account changed = accounts.save(existing(id).speaking(language));
        events.publishEvent(new PersonChanged(changed.person()));
        return changed.person();
    }

    /** Changes an account, says so in its history and to the listeners. */
    Person change(UUID id, UnaryOperator<Account> change, String what, String detail) {
        Account before = existing(id);
        Account after = change.apply(before);
        if (after.equals(before)) {
            return before.person();
        }
        Account saved = accounts.save(after);
        history.write(id, what, detail);
        events.publishEvent(new PersonChanged(saved.person()));
        return saved.person();
    }

    private Person open(
            String login,
            String email,
            String name,
            Locale language,
            Set<Right> rights,
            boolean temporary,
            String password) {
        Password kept = new Password(passwords.hash(password), temporary, clock.instant());
        Account account = accounts.save(Account.open(login, email, name, language, rights, kept, clock.instant()));
        history.write(account.id(), "opened", "");
        rights.forEach(right -> history.write(account.id(), "granted", right.group()));
        askForConfirmation.ask(account.person());
        events.publishEvent(new PersonChanged(account.person()));
        return account.person();
    }

    private Account existing(UUID id) {
        return accounts.find(id).orElseThrow(() -> new IllegalArgumentException("No account " + id));
    }
}
