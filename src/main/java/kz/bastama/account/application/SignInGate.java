package kz.bastama.account.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.bastama.account.domain.Login;
import kz.bastama.account.domain.SignInFailures;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing: after some failures for a login from an address, or from an address, nobody gets in that way until the
 * failures have aged. From elsewhere the login stays open, so that nobody can shut another out on the last day; only very many
 * failures from everywhere close it. An attempt counts as failed from its beginning: guesses that come at once see each other.
 * An unknown login is treated like a known one, so that nothing can be learned from it. Counts for all nodes alike.
 */
@Service
@Transactional
public class SignInGate {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_LOGIN_AND_ADDRESS = 5;
    private static final int PER_LOGIN = 100;
    private static final int PER_ADDRESS = 40;
    /** Only who knows the password comes so far: nobody else can shut a person out here. */
    private static final int PER_CODE = 10;

    private final SignInFailures failures;
    private final Clock clock;

    SignInGate(SignInFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** For an attempt within a transaction that does more, and so commits later: until then no other one for the login begins. */
    public void lineUp(String login) {
        failures.lineUp(Login.of(login));
    }

    /** To be committed before {@link #waiting} is asked, or after {@link #lineUp}. @return the number of the attempt */
    public long began(String login, String address) {
        Instant now = clock.instant();
        failures.forgetBefore(now.minus(Duration.ofDays(1)));
        return failures.add(Login.of(login), address, now);
    }

    /** How long this login or address has to wait; zero when the attempt that began may go on. */
    public Duration waiting(String login, String address) {
        return waiting(login, address, PER_LOGIN);
    }

    /** The same for the codes of a second factor, which are shorter than passwords. */
    public Duration waitingForCode(String name, String address) {
        return waiting(name, address, PER_CODE);
    }

    private Duration waiting(String login, String address, int perLogin) {
        String name = Login.of(login);
        Instant now = clock.instant();
        Instant since = now.minus(WINDOW);
        return Stream.of(
                        left(failures.of(name, address, since, PER_LOGIN_AND_ADDRESS + 1), PER_LOGIN_AND_ADDRESS, now),
                        left(failures.of(name, null, since, perLogin + 1), perLogin, now),
                        left(failures.of(null, address, since, PER_ADDRESS + 1), PER_ADDRESS, now))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /** An attempt that had to wait is no failure: it must not make the waiting longer. */
    public void held(long attempt) {
        failures.forget(attempt);
    }

    public void succeeded(String login, String address) {
        failures.forget(Login.of(login), address);
    }

    /** The attempt that began is among the failures: it may be one more than the limit of earlier ones. */
    private static Duration left(List<Instant> newestFirst, int limit, Instant now) {
        if (newestFirst.size() <= limit) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, newestFirst.get(limit).plus(WINDOW));
        return !left.isNegative() && !left.isZero() ? left : Duration.ofSeconds(1);
    }
}
