package kz.bastama.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whom a visitor of the demonstration can be: the persons of each role. */
@Component
@Profile("demo")
class DemoAccounts implements StartNote {

    private static final int PER_ROLE = 20;

    private final People people;
    private final String password;

    DemoAccounts(People people, @Value("${bastama.demo.password}") String password) {
        this.people = people;
        this.password = password;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  Accounts of the demonstration, all with the password %s".formatted(password));
        for (Role role : Role.values()) {
            people.withRole(role, null).stream()
                    .sorted(Comparator.comparing(
                                    (Person person) -> person.login().length())
                            .thenComparing(Person::login))
                    .limit(PER_ROLE)
                    .forEach(person -> lines.add(line(role, person)));
        }
        return lines;
    }

    private static String line(Role role, Person person) {
        return "    %-14s %-24s %s".formatted(role.name().toLowerCase(Locale.ROOT), person.login(), person.name());
    }
}
