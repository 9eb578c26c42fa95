package kz.bastama.account.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Signed;
import kz.bastama.account.Signing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The act in the portal: whoever is signed in confirms with the own password. Who sits at an open session need not be its owner, so
 * guessing is slowed down as at the sign-in.
 */
@Service
class SignByPassword implements Signing {

    /** No login can look like this. */
    private static final String SIGNATURE = "signature of ";

    private final ProvePassword provePassword;
    private final SignInGate gate;
    private final Clock clock;

    SignByPassword(ProvePassword provePassword, SignInGate gate, Clock clock) {
        this.provePassword = provePassword;
        this.gate = gate;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Signed> sign(UUID personId, String proof, Map<String, String> digests) {
        String name = SIGNATURE + personId;
        gate.lineUp(name);
        long attempt = gate.began(name, name);
        if (!gate.waiting(name, name).isZero()) {
            gate.held(attempt);
            return Optional.empty();
        }
        if (!provePassword.of(personId, proof)) {
            return Optional.empty();
        }
        gate.succeeded(name, name);
        return Optional.of(new Signed(personId, clock.instant(), "portal", digests));
    }
}
