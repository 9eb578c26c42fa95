package kz.bastama.document.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import kz.bastama.document.domain.Sheet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Replaces what printing takes from the clock and from chance by what the sheet says: creation date (in the file and in its
 * metadata, which PDF/A wants equal) and document id. So the same sheet gives the same bytes.
 */
final class FixedOrigin {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private static final Pattern DATES = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*");

    private FixedOrigin() {}

    static void stamp(PDDocument document, Sheet sheet) throws IOException {
        ZonedDateTime issued = sheet.issuedAt().atZone(ZONE);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(issued));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = DATES.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8))
                .replaceAll("$1" + XMP.format(issued));
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(idOf(sheet));
    }

    private static long idOf(Sheet sheet) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(sheet.xhtml().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
