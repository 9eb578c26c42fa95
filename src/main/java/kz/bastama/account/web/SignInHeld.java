package kz.bastama.account.web;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: this login or address has to wait. */
class SignInHeld extends AuthenticationException {

    private final Duration waiting;

    SignInHeld(Duration waiting) {
        super("Too many failed attempts");
        this.waiting = waiting;
    }

    long seconds() {
        return Math.max(1, waiting.toSeconds());
    }
}
