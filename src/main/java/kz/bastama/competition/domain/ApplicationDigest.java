package kz.bastama.competition.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SHA-256 of an application, in UTF-8, one a line, with a line feed between the lines and none at the end: the number; the
 * instant of the receipt as ISO 8601 in UTC; the canonical answers as JSON; then one line for each attached file, in the order
 * of the ids as text: id, SHA-256, size in bytes, name, divided by single blanks. Anybody can repeat it; an application
 * without files has the three lines that it had before there were any.
 */
public final class ApplicationDigest {

    private ApplicationDigest() {}

    /** @param received to the millisecond */
    public static String of(String number, Instant received, String canonical, List<Attachment> files) {
        String content = Stream.concat(
                        Stream.of(number, received.toString(), canonical),
                        files.stream().map(ApplicationDigest::line).sorted(Comparator.naturalOrder()))
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Attachment file) {
        return file.fileId() + " " + file.sha256() + " " + file.size() + " " + file.name();
    }
}
