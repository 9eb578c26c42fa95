package kz.bastama.grant.application;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.bastama.competition.FiledItem.Section;
import kz.bastama.grant.paper.CaseFileContentsContent.Line;
import kz.bastama.grant.paper.CaseFileContentsContent.Part;

/**
 * An archive in the making: the same things give the same bytes, whenever and wherever it is made. Nothing is compressed, since papers and
 * pictures are already.
 */
class CaseArchive implements AutoCloseable {

    static final String CONTENTS = "000-contents";
    private static final String SUMS = "SHA256SUMS";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Counted counted;
    private final MessageDigest digest;
    private final ZipOutputStream zip;
    private final List<Line> lines = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder sums = new StringBuilder();

    CaseArchive(OutputStream to) {
        counted = new Counted(to);
        digest = sha256Digest();
        zip = new ZipOutputStream(new DigestOutputStream(counted, digest), StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
    }

    /** Writes one entry. */
    interface Writing {
        void to(OutputStream entry) throws IOException;
    }

    /** Where the next line of the contents list has its files. */
    String place(Section section) {
        return "%03d-%s".formatted(lines.size() + 1, section.name().toLowerCase(Locale.ROOT));
    }

    void entry(String name, long size, String sha256, Writing content) throws IOException {
        raw(name, content);
        sums.append(sha256).append("  ").append(name).append('\n');
        parts.add(new Part(name, size, sha256));
    }

    /** The entries since the last line are what it lists. */
    void line(Line line) {
        lines.add(line.with(lines.size() + 1, parts));
        parts.clear();
    }

    /** The sums in the form that {@code sha256sum -c} reads. */
    void listed() throws IOException {
        byte[] text = sums.toString().getBytes(StandardCharsets.UTF_8);
        raw(SUMS, entry -> entry.write(text));
    }

    private void raw(String name, Writing content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.to(zip);
        zip.closeEntry();
    }

    /** Then its sum and its size stand. */
    void finish() throws IOException {
        zip.finish();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    int missing() {
        return (int) lines.stream().filter(line -> line.lack() != null).count();
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    long size() {
        return counted.bytes;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException(every);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        private Counted(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
