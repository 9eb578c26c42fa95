package kz.bastama.file.persistence;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import kz.bastama.file.FileKind;
import kz.bastama.file.domain.Seen;

/**
 * Looks at the parts of an office document: how many, how large once unpacked, and whether macros, programs or further
 * archives are among them. Each part is unpacked and thrown away; what a part says of its own size is not believed.
 */
final class OfficeParts {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 300L * 1024 * 1024;

    /** What is small once unpacked may be as dense as it likes. */
    private static final long HARMLESS = 20L * 1024 * 1024;

    private static final int DENSEST = 100;
    private static final int DEEPEST = 2;

    private static final String LIST = "[Content_Types].xml";
    private static final int LONGEST_LIST = 1024 * 1024;
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";
    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";

    private final long packed;
    private int parts;
    private long bytes;

    private OfficeParts(long packed) {
        this.packed = packed;
    }

    /** Why a document is refused. */
    private static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    static Seen look(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String list = list(zip);
            FileKind kind = list.contains(DOCUMENT) ? FileKind.DOCX : list.contains(WORKBOOK) ? FileKind.XLSX : null;
            if (list.contains("macroEnabled") || Macros.isNamedIn(list)) {
                return Seen.refused("file.macros");
            }
            if (kind == null) {
                return Seen.refused("file.kindNotAccepted");
            }
            new OfficeParts(java.nio.file.Files.size(file)).walk(zip);
            return Seen.taken(kind);
        } catch (Refused refused) {
            return Seen.refused(refused.getMessage());
        } catch (IOException | IllegalArgumentException broken) { // torn, or names in no alphabet
            return Seen.refused("file.kindNotAccepted");
        }
    }

    private static String list(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry(LIST);
        if (list == null) {
            return "";
        }
        try (InputStream stream = zip.getInputStream(list)) {
            return new String(stream.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }

    private void walk(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new Refused("file.bomb");
        }
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry part = all.nextElement();
            try (InputStream stream = zip.getInputStream(part)) {
                look(part, stream, 1);
            }
        }
    }

    private void look(ZipEntry part, InputStream stream, int depth) throws IOException {
        if (++parts > MOST_PARTS) {
            throw new Refused("file.bomb");
        }
        BufferedInputStream content = new BufferedInputStream(new Counted(stream));
        content.mark(8);
        String start = new String(content.readNBytes(4), StandardCharsets.ISO_8859_1);
        content.reset();
        if (start.startsWith("MZ") || start.equals("\u007fELF")) {
            throw new Refused("file.program");
        }
        if (start.equals("PK\u0003\u0004")) {
            nested(content, depth + 1);
        }
        if (Macros.in(part.getName(), content)) {
            throw new Refused("file.macros");
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private void nested(InputStream content, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new Refused("file.bomb");
        }
        ZipInputStream zip = new ZipInputStream(content);
        try {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                look(part, zip, depth);
            }
        } catch (ZipException opaque) { // it begins like an archive and is none that can be read on
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Counts what really comes out, of all parts and archives together. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            bytes += Math.max(0, read);
            if (bytes > MOST_BYTES || bytes > HARMLESS && bytes / DENSEST > packed) {
                throw new Refused("file.bomb");
            }
            return read;
        }
    }
}
