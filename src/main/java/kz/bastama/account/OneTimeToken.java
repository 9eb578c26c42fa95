package kz.bastama.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a link carries that works once: 256 random bits. The product keeps their SHA-256 only, so that who reads the database
 * can follow no link.
 */
public record OneTimeToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static OneTimeToken fresh() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return new OneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** 64 hexadecimal digits. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "a one-time token";
    }
}
