package kz.bastama;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.Role;
import kz.bastama.account.domain.ConfirmedAddresses;
import kz.bastama.account.web.TestSignIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens accounts for tests and signs in with them: {@code mvc.perform(get("/staff").with(people.signedIn(person)))}. */
@Component
public class TestPeople {

    public static final String PASSWORD = "a password of tests";

    private final People people;
    private final TestSignIn signIn;
    private final ConfirmedAddresses addresses;

    TestPeople(People people, TestSignIn signIn, ConfirmedAddresses addresses) {
        this.people = people;
        this.signIn = signIn;
        this.addresses = addresses;
    }

    /** A new person with these roles for the whole house, reading Russian. */
    public Person open(Role... roles) {
        Right[] rights = new Right[roles.length];
        for (int at = 0; at < roles.length; at++) {
            rights[at] = Right.of(roles[at]);
        }
        return open(rights);
    }

    public Person open(Right... rights) {
        String login = "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        Person person = people.register(
                login, login + "@example.kz", "Person " + login, Locale.forLanguageTag("ru"), PASSWORD, Set.of(rights));
        return reached(person);
    }

    /** The person has confirmed the mail address. */
    public Person reached(Person person) {
        addresses.confirm(person.id(), person.email(), Instant.EPOCH);
        return person;
    }

    public Person reached(String login) {
        return reached(people.findByLogin(login).orElseThrow());
    }

    /** A request of that person. */
    public RequestPostProcessor signedIn(Person person) {
        return SecurityMockMvcRequestPostProcessors.authentication(signIn.of(person));
    }

    /** A request of a new person with these roles. */
    public RequestPostProcessor signedInAs(Role... roles) {
        return signedIn(open(roles));
    }

    /** Lets the code act for the person, without a request. */
    public void as(Person person, Runnable act) {
        signedInNow(person, act).run();
    }

    /** Signs in at once and lets the code act for the person when it is run. */
    public Runnable signedInNow(Person person, Runnable act) {
        Authentication known = signIn.of(person);
        return () -> as(known, act);
    }

    private static void as(Authentication known, Runnable act) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        try {
            SecurityContextHolder.getContext().setAuthentication(known);
            act.run();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }
}
