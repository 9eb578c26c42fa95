package kz.bastama.account.web;

import java.time.Instant;
import java.util.List;
import kz.bastama.account.Person;
import kz.bastama.account.domain.Account;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The person of a session, as the account stood when this was made. Its name is the login: the engine's user id. */
record SignedIn(Person person, Instant passwordSince, boolean passwordTemporary) implements AuthenticatedPrincipal {

    static Authentication of(Account account, Object details) {
        SignedIn principal = new SignedIn(
                account.person(), account.password().since(), account.password().temporary());
        List<SimpleGrantedAuthority> authorities = account.person().rights().stream()
                .map(right -> "ROLE_" + right.role().name())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
        authentication.setDetails(details);
        return authentication;
    }

    @Override
    public String getName() {
        return person.login();
    }
}
