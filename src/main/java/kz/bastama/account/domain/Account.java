package kz.bastama.account.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.Person;
import kz.bastama.account.Right;

/** A person with what the rest of the house does not see: the password and the age of the account. */
public record Account(Person person, Password password, Instant openedAt, Integer version) {

    public static Account open(
            String login,
            String email,
            String name,
            Locale language,
            Set<Right> rights,
            Password password,
            Instant now) {
        Person person =
                new Person(UUID.randomUUID(), Login.of(login), email.strip(), name.strip(), language, true, rights);
        return new Account(person, password, now, null);
    }

    public UUID id() {
        return person.id();
    }

    public Account with(Right right) {
        Set<Right> rights = new HashSet<>(person.rights());
        rights.add(right);
        return with(rights, person.active());
    }

    public Account without(Right right) {
        Set<Right> rights = new HashSet<>(person.rights());
        rights.remove(right);
        return with(rights, person.active());
    }

    public Account active(boolean active) {
        return with(person.rights(), active);
    }

    public Account speaking(Locale language) {
        return with(new Person(
                person.id(),
                person.login(),
                person.email(),
                person.name(),
                language,
                person.active(),
                person.rights()));
    }

    public Account reachedAt(String email) {
        return with(new Person(
                person.id(),
                person.login(),
                email.strip(),
                person.name(),
                person.language(),
                person.active(),
                person.rights()));
    }

    public Account with(Password changed) {
        return new Account(person, changed, openedAt, version);
    }

    private Account with(Set<Right> rights, boolean active) {
        return with(new Person(
                person.id(), person.login(), person.email(), person.name(), person.language(), active, rights));
    }

    private Account with(Person changed) {
        return new Account(changed, password, openedAt, version);
    }
}
