package kz.bastama.account.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.bastama.account.Person;
import kz.bastama.account.Right;
import kz.bastama.account.domain.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The person of a session, as the account stood when this was made. Its name is the login: the engine's user id.
 *
 * @param factorSince of the second factor that this session has passed, or null
 */
record SignedIn(Person person, Instant passwordSince, boolean passwordTemporary, Instant factorSince)
        implements AuthenticatedPrincipal, Serializable {

    /** Somebody who has typed a password and no more. */
    static Authentication of(Account account, Set<Right> lent, Object details) {
        return of(account, lent, details, null);
    }

    /** @param lent rights that the person has as a deputy today, besides the own ones */
    static Authentication of(Account account, Set<Right> lent, Object details, Instant factorSince) {
        Person person = holding(account.person(), lent);
        SignedIn principal = new SignedIn(
                person, account.password().since(), account.password().temporary(), factorSince);
        List<SimpleGrantedAuthority> authorities = person.rights().stream()
                .map(right -> "ROLE_" + right.role().name())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
        authentication.setDetails(details);
        return authentication;
    }

    private static Person holding(Person own, Set<Right> lent) {
        Set<Right> rights = new HashSet<>(own.rights());
        rights.addAll(lent);
        return new Person(own.id(), own.login(), own.email(), own.name(), own.language(), own.active(), rights);
    }

    @Override
    public String getName() {
        return person.login();
    }
}
