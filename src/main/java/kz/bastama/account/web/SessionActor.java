package kz.bastama.account.web;

import java.util.Optional;
import kz.bastama.account.Actor;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Person;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** The actor as Spring Security knows it. */
@Component
class SessionActor implements CurrentActor {

    @Override
    public Actor get() {
        return person().map(SessionActor::actor).orElseGet(SessionActor::nobody);
    }

    @Override
    public Optional<Person> person() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    private static Actor actor(Person person) {
        return new Actor(person.id(), person.login(), person.name(), person.rights());
    }

    /** Without a request it is a job or the start of the product; a request without a person is a visitor's. */
    private static Actor nobody() {
        boolean visitor = SecurityContextHolder.getContext().getAuthentication() != null
                || RequestContextHolder.getRequestAttributes() != null;
        return visitor ? Actor.PUBLIC : Actor.SYSTEM;
    }
}
