package kz.bastama.account.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kz.bastama.account.Seal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts secrets (AES-256, GCM, bound to what they belong to): those of second factors, so that a copy of the database alone
 * makes no codes, and those of other modules. The key comes from the environment, or lies in the data folder and is made there when it is first needed; backups leave
 * it out.
 */
@Component
class SecretSeal implements Seal {

    private static final String FILE = "second-factor.key";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final String given;
    private final Path folder;
    private SecretKey key;

    SecretSeal(@Value("${bastama.second-factor.key:}") String given, @Value("${bastama.data}") Path folder) {
        this.given = given;
        this.folder = folder;
    }

    byte[] seal(UUID person, String secret) {
        return seal(person.toString(), secret);
    }

    @Override
    public byte[] seal(String bound, String secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bound).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where it was sealed with another key. */
    Optional<String> open(UUID person, byte[] sealed) {
        return open(person.toString(), sealed);
    }

    @Override
    public Optional<String> open(String bound, byte[] sealed) {
        byte[] nonce = new byte[NONCE];
        System.arraycopy(sealed, 0, nonce, 0, NONCE);
        try {
            byte[] secret = cipher(Cipher.DECRYPT_MODE, nonce, bound).doFinal(sealed, NONCE, sealed.length - NONCE);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException otherKey) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKey key() throws GeneralSecurityException {
        if (key == null) {
            byte[] phrase = (given.isBlank() ? kept() : given).getBytes(StandardCharsets.UTF_8);
            key = new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(phrase), "AES");
        }
        return key;
    }

    private String kept() {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            String phrase = Files.readString(file).strip();
            if (phrase.isEmpty()) {
                throw new IllegalStateException(
                        file
                                + " is empty: put the key back from where it is kept, or delete the file; then devices are set up anew");
            }
            return phrase;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void make(Path file) throws IOException {
        byte[] made = new byte[32];
        random.nextBytes(made);
        Files.createDirectories(folder);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(
                    file, Base64.getEncoder().encodeToString(made) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        } catch (FileAlreadyExistsException another) {
            // of the same start: read what it wrote
        }
    }
}
