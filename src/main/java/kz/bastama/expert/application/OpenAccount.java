package kz.bastama.expert.application;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import org.springframework.stereotype.Service;

/**
 * Gives a person of the registry a place in the portal: whoever has an account already gets the role, anybody else an account
 * with a first password that is shown to the officer once.
 */
@Service
class OpenAccount {

    /** Without letters and digits that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 14;

    private final People people;
    private final SecureRandom random = new SecureRandom();

    OpenAccount(People people) {
        this.people = people;
    }

    /** @param firstPassword null where the person has an account already */
    record Account(UUID personId, String firstPassword) {}

    Account of(String name, String email, Role role) {
        String login = email.strip();
        return people.findByLogin(login)
                .map(person ->
                        new Account(people.grant(person.id(), Right.of(role)).id(), null))
                .orElseGet(() -> open(name, login, role));
    }

    private Account open(String name, String login, Role role) {
        String password = password();
        UUID id = people.register(
                        login, login, name.strip(), Locale.forLanguageTag("ru"), password, Set.of(Right.of(role)))
                .id();
        return new Account(id, password);
    }

    private String password() {
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
