package kz.bastama.account.web;

import java.security.SecureRandom;
import java.util.Map;
import kz.bastama.account.domain.Passwords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes with bcrypt; the hash says by what, so that a stronger one can follow. */
@Component
class BcryptPasswords implements Passwords {

    /** Without letters and figures that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** Of a password that nobody has: checking against it takes as long as against a real one. */
    private static final String NOBODY = "{bcrypt}$2a$10$0XhxA7X2Hdtv8lrjW2kA6eaCCEqRU2njn0u/pAGeqIftouWJHE1be";

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    /** @param strength of new hashes, as bcrypt counts it: one more is twice the work */
    BcryptPasswords(@Value("${bastama.password.strength:10}") int strength) {
        this.encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash == null ? NOBODY : hash) && hash != null;
    }

    @Override
    public String invent() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < 4; group++) {
            password.append(group == 0 ? "" : "-");
            random.ints(4, 0, SIGNS.length()).forEach(at -> password.append(SIGNS.charAt(at)));
        }
        return password.toString();
    }
}
