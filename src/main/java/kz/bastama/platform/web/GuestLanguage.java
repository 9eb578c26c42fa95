package kz.bastama.platform.web;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import kz.bastama.account.People;
import org.springframework.stereotype.Component;

/**
 * The language that somebody chose in this session before signing in: who signs in then goes on in it. A choice of long ago, or of another
 * person at the same computer, changes nobody's language.
 */
@Component
class GuestLanguage {

    private static final String ATTRIBUTE = GuestLanguage.class.getName();

    private final People people;

    GuestLanguage(People people) {
        this.people = people;
    }

    void keep(HttpSession session, Locale chosen) {
        session.setAttribute(ATTRIBUTE, chosen);
    }

    void goesOn(HttpSession session, String login) {
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof Locale chosen) {
            session.removeAttribute(ATTRIBUTE);
            people.findByLogin(login).ifPresent(person -> people.speak(person.id(), chosen));
        }
    }
}
