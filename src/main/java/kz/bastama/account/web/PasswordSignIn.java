package kz.bastama.account.web;

import java.time.Clock;
import java.time.Duration;
import kz.bastama.account.Deputies;
import kz.bastama.account.application.SignInGate;
import kz.bastama.account.domain.Account;
import kz.bastama.account.domain.Accounts;
import kz.bastama.account.domain.Passwords;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks login and password, after asking the gate. Says the same of an unknown login, a wrong password and a closed account. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInGate gate;
    private final Deputies deputies;
    private final Clock clock;

    PasswordSignIn(Accounts accounts, Passwords passwords, SignInGate gate, Deputies deputies, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.gate = gate;
        this.deputies = deputies;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName();
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
        long number = gate.began(login, address);
        Duration waiting = gate.waiting(login, address);
        if (!waiting.isZero()) {
            gate.held(number);
            throw new SignInHeld(waiting);
        }
        Account account = accounts.findByLogin(login).orElse(null);
        String typed = String.valueOf(attempt.getCredentials());
        boolean right = passwords.matches(
                typed, account == null ? null : account.password().hash());
        if (!right || !account.person().active()) {
            throw new BadCredentialsException("Login or password is wrong");
        }
        gate.succeeded(login, address);
        accounts.signedIn(account.id(), clock.instant());
        return SignedIn.of(account, deputies.lentTo(account.id()), attempt.getDetails());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
