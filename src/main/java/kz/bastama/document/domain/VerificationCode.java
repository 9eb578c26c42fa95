package kz.bastama.document.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code at the foot of each page, drawn from the wording of the paper in all its languages. A digest of the file cannot
 * stand inside that file; this code can, and leads the reader to the digest.
 */
public final class VerificationCode {

    /** Digits and letters that nobody confuses when reading aloud: no i, l, o, u. */
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private VerificationCode() {}

    /** A code such as {@code 7q4m-9xkd-2htp-v6wc}: 80 bits of the digest. */
    public static String of(Collection<Sheet> sheets) {
        MessageDigest digest = sha256();
        sheets.forEach(sheet -> digest.update(sheet.xhtml().getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = digest.digest();
        StringBuilder letters = new StringBuilder();
        for (int index = 0; index < GROUPS * GROUP_LENGTH; index++) {
            letters.append(ALPHABET.charAt(Byte.toUnsignedInt(bytes[index]) % ALPHABET.length()));
        }
        return grouped(letters.toString());
    }

    /** What a reader typed, as a code is spelt: capitals, blanks and dashes do not matter. Other marks stay as they are. */
    public static String spelt(String typed) {
        String mark = typed.strip();
        String letters = mark.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1');
        boolean isCode = letters.length() == GROUPS * GROUP_LENGTH
                && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return isCode ? grouped(letters) : mark;
    }

    /** SHA-256 in hexadecimal. */
    public static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** SHA-256 in hexadecimal of all that the stream still gives. */
    public static String digest(InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        try (DigestInputStream read = new DigestInputStream(bytes, digest)) {
            read.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String grouped(String letters) {
        return letters.replaceAll("(.{" + GROUP_LENGTH + "})(?=.)", "$1-");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
