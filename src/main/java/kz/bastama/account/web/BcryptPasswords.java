package kz.bastama.account.web;

import java.security.SecureRandom;
import kz.bastama.account.domain.Passwords;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes with bcrypt; the hash says by what, so that a stronger one can follow. */
@Component
class BcryptPasswords implements Passwords {

    /** Without letters and figures that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();
    private final String nobody = encoder.encode("nobody");

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash == null ? nobody : hash) && hash != null;
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
