package kz.bastama.account.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.bastama.account.domain.Login;
import kz.bastama.account.domain.SignInFailures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: after some failures for a login, or from an address, nobody gets in that way until the failures have
 * aged. An unknown login is treated like a known one, so that nothing can be learned from it. Counts for all nodes alike.
 */
@Service
@Transactional
public class SignInGate {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_LOGIN = 5;
    private static final int PER_ADDRESS = 40;

    private final SignInFailures failures;
    private final Clock clock;

    SignInGate(SignInFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** How long this login or address has to wait; zero when it may try. */
    public Duration waiting(String login, String address) {
        Instant now = clock.instant();
        Instant since = now.minus(WINDOW);
        Duration ofLogin = left(failures.ofLogin(Login.of(login), since, PER_LOGIN), PER_LOGIN, now);
        Duration ofAddress = left(failures.fromAddress(address, since, PER_ADDRESS), PER_ADDRESS, now);
        return ofLogin.compareTo(ofAddress) > 0 ? ofLogin : ofAddress;
    }

    public void failed(String login, String address) {
        Instant now = clock.instant();
        failures.add(Login.of(login), address, now);
        failures.forgetBefore(now.minus(Duration.ofDays(1)));
    }

    public void succeeded(String login) {
        failures.forgetLogin(Login.of(login));
    }

    private static Duration left(List<Instant> newestFirst, int limit, Instant now) {
        return newestFirst.size() < limit
                ? Duration.ZERO
                : Duration.between(now, newestFirst.get(limit - 1).plus(WINDOW));
    }
}
