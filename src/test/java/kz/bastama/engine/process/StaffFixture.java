package kz.bastama.engine.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;

/** Persons of staff as the account module would announce them. */
final class StaffFixture {

    private StaffFixture() {}

    static Person operator() {
        return with(Right.of(Role.OPERATOR));
    }

    static Person administrator() {
        return with(Right.of(Role.ADMINISTRATOR));
    }

    static Person with(Right... rights) {
        UUID id = UUID.randomUUID();
        String login = "p" + id.toString().substring(0, 8);
        return new Person(
                id,
                login,
                login + "@example.kz",
                "Aigerim Sarsenova",
                Locale.forLanguageTag("kk"),
                true,
                Set.of(rights));
    }

    static Person changed(Person person, boolean active, Right... rights) {
        return new Person(
                person.id(),
                person.login(),
                person.email(),
                person.name(),
                person.language(),
                active,
                Arrays.stream(rights).collect(Collectors.toSet()));
    }
}
