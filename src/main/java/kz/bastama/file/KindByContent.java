package kz.bastama.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Tells the kind of a file by its first bytes, and that of an office document by the list of parts inside: one with macros
 * names another kind there and is not taken.
 */
@Component
class KindByContent {

    private static final String PARTS = "[Content_Types].xml";
    private static final int LONGEST_PARTS = 1024 * 1024;
    private static final String DOCUMENT = "wordprocessingml.document.main+xml";
    private static final String WORKBOOK = "spreadsheetml.sheet.main+xml";

    private final Tika tika = new Tika();

    Optional<FileKind> of(Path file) throws IOException {
        String type;
        try (InputStream start = Files.newInputStream(file)) {
            type = tika.detect(start);
        }
        return Optional.ofNullable(
                switch (type) {
                    case "application/pdf" -> FileKind.PDF;
                    case "image/jpeg" -> FileKind.JPEG;
                    case "image/png" -> FileKind.PNG;
                    case "application/zip", "application/x-tika-ooxml" -> office(file);
                    default -> null;
                });
    }

    private static FileKind office(Path file) throws IOException {
        String parts = partsOf(file);
        if (parts.contains("macroEnabled") || parts.contains("vbaProject")) {
            return null;
        }
        return parts.contains(DOCUMENT) ? FileKind.DOCX : parts.contains(WORKBOOK) ? FileKind.XLSX : null;
    }

    private static String partsOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry parts = zip.getEntry(PARTS);
            if (parts == null) {
                return "";
            }
            try (InputStream stream = zip.getInputStream(parts)) {
                return new String(stream.readNBytes(LONGEST_PARTS), StandardCharsets.UTF_8);
            }
        } catch (ZipException broken) {
            return "";
        }
    }
}
