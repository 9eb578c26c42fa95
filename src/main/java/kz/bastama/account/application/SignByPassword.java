package kz.bastama.account.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.account.Signed;
import kz.bastama.account.Signing;
import org.springframework.stereotype.Service;

/** The act in the portal: whoever is signed in confirms with the own password. */
@Service
class SignByPassword implements Signing {

    private final ProvePassword provePassword;
    private final Clock clock;

    SignByPassword(ProvePassword provePassword, Clock clock) {
        this.provePassword = provePassword;
        this.clock = clock;
    }

    @Override
    public Optional<Signed> sign(UUID personId, String proof, Map<String, String> digests) {
        return provePassword.of(personId, proof)
                ? Optional.of(new Signed(personId, clock.instant(), "portal", digests))
                : Optional.empty();
    }
}
