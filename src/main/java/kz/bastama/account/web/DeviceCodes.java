package kz.bastama.account.web;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import kz.bastama.account.domain.TimedCodes;
import org.springframework.stereotype.Component;

/** What every authenticator understands: SHA-1, six digits, thirty seconds; a secret of 160 bits (RFC 4226, requirement R6). */
@Component
class DeviceCodes implements TimedCodes {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SIGNS = 32;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    @Override
    public String inventSecret() {
        StringBuilder secret = new StringBuilder();
        random.ints(SIGNS, 0, ALPHABET.length()).forEach(at -> secret.append(ALPHABET.charAt(at)));
        return secret.toString();
    }

    @Override
    public OptionalLong step(String secret, String code, Instant now) {
        if (!code.matches("[0-9]{6}")) {
            return OptionalLong.empty();
        }
        OptionalLong found = OptionalLong.empty();
        for (int near = -1; near <= 1; near++) {
            Instant at = now.plus(generator.getTimeStep().multipliedBy(near));
            if (MessageDigest.isEqual(bytes(code), bytes(code(secret, at)))) {
                found = OptionalLong.of(
                        at.toEpochMilli() / generator.getTimeStep().toMillis());
            }
        }
        return found;
    }

    /** What the device shows at that moment. */
    String code(String secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(decoded(secret), generator.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String secret) {
        byte[] key = new byte[secret.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int at = 0;
        for (char sign : secret.toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(sign);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                key[at++] = (byte) (buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
