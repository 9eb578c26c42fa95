package kz.bastama.ngo.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/**
 * A password as it was typed twice; it is never shown again and never written anywhere but as a hash. Length matters,
 * composition does not (NIST SP 800-63B); the hash reads no further than 72 bytes.
 */
record NewPassword(String password, String again) {

    private static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72;

    NewPassword {
        password = password == null ? "" : password;
        again = again == null ? "" : again;
    }

    Verdict check(String login) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return refused("ngo.passwordShort", "password");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return refused("ngo.passwordLong", "password");
        }
        if (password.equalsIgnoreCase(login)) {
            return refused("ngo.passwordIsLogin", "password");
        }
        return password.equals(again) ? Verdict.allowed() : refused("ngo.passwordDiffers", "passwordAgain");
    }

    @Override
    public String toString() {
        return "a password";
    }

    private static Verdict refused(String code, String field) {
        return Verdict.refused(new Refusal(code, field, Map.of("characters", SHORTEST), null));
    }
}
