package kz.bastama.grant.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The file of a bank statement as somebody sent it.
 *
 * @param uploadedBy who may take its lines
 */
public record BankFile(UUID id, String name, byte[] content, UUID uploadedBy) {

    private static final int LONGEST_NAME = 255;

    public BankFile {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("Every Java has SHA-256", every);
        }
    }
}
