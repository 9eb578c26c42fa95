package kz.bastama.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells the kind of a file by its first bytes, and looks into those that can carry something else than what they show. */
@Component
class KindByContent {

    /** As an office document with a password calls its content, in the letters of its directory. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final Tika tika = new Tika();
    private final PdfLook pdfs;

    KindByContent(PdfLook pdfs) {
        this.pdfs = pdfs;
    }

    /**
     * What a file is.
     *
     * @param kind null where it is not taken
     * @param refusal why not, worded under {@code refusal.<code>}; null where it is taken
     */
    record Seen(FileKind kind, String refusal) {

        static Seen taken(FileKind kind) {
            return new Seen(kind, null);
        }

        static Seen refused(String why) {
            return new Seen(null, why);
        }
    }

    Seen of(Path file) throws IOException {
        String type;
        try (InputStream start = Files.newInputStream(file)) {
            type = tika.detect(start);
        }
        return switch (type) {
            case "application/pdf" -> PdfCommands.in(file) ? Seen.refused("file.pdfCommands") : pdf(file);
            case "image/jpeg" -> Seen.taken(FileKind.JPEG);
            case "image/png" -> Seen.taken(FileKind.PNG);
            case "application/zip", "application/x-tika-ooxml" -> OfficeParts.look(file);
            case "application/x-tika-msoffice" ->
                Seen.refused(Words.in(file, ENCRYPTED) ? "file.encrypted" : "file.oldOffice");
            default -> Seen.refused("file.kindNotAccepted");
        };
    }

    private Seen pdf(Path file) throws IOException {
        return switch (pdfs.at(file)) {
            case READABLE -> Seen.taken(FileKind.PDF);
            case BROKEN -> Seen.refused("file.pdfBroken");
            case LOCKED -> Seen.refused("file.pdfLocked");
            case TOO_LARGE -> Seen.refused("file.pdfTooLarge");
        };
    }
}
