package kz.bastama.file.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bastama.file.FileKind;
import kz.bastama.file.PdfLook;
import kz.bastama.file.domain.Seen;
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
