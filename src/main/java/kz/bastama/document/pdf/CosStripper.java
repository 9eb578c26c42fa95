package kz.bastama.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.bastama.document.domain.JpegStripper;
import kz.bastama.document.domain.PdfStripper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/**
 * Walks every object of a PDF and takes out what is not its pages. It is written anew as a whole, so that earlier states of the file,
 * which a saved change leaves in it, do not come along.
 */
@Component
class CosStripper implements PdfStripper {

    /** Entries that tell of makers, tools and other files, wherever they stand. */
    private static final List<COSName> TELLING = Stream.of(
                    "Info",
                    "Metadata",
                    "PieceInfo",
                    "LastModified",
                    "EmbeddedFiles",
                    "EF",
                    "AF",
                    "Collection",
                    "Threads",
                    "DSS",
                    "Perms",
                    "XFA",
                    "CreatorInfo",
                    "JavaScript",
                    "OpenAction",
                    "AA")
            .map(COSName::getPDFName)
            .toList();

    private static final COSName SIGNATURE = COSName.getPDFName("Sig");
    private static final COSName POPUP_CONTENTS = COSName.getPDFName("RC");
    private static final COSName JPEG_2000 = COSName.getPDFName("JPXDecode");

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_OBJECTS = 1_000_000;

    @Override
    public byte[] strip(byte[] pdf) throws IOException {
        RawPdf raw = RawPdf.of(ByteBuffer.wrap(pdf));
        if (raw.isTooLarge() || raw.isUncounted() || raw.isLocked()) {
            throw new IOException("Nobody can tell how large the PDF becomes");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new IOException("The PDF has too many pages");
            }
            walk(document.getDocument().getTrailer());
            ByteArrayOutputStream clean = new ByteArrayOutputStream();
            document.save(clean);
            return clean.toByteArray();
        } catch (RuntimeException
                | StackOverflowError malformed) { // the library does not promise to find every fault of a file itself
            throw new IOException("The PDF cannot be read", malformed);
        }
    }

    private static void walk(COSDictionary trailer) throws IOException {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(trailer);
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            COSBase one = next instanceof COSObject reference ? reference.getObject() : next;
            if (one == null || !seen.add(one)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new IOException("The PDF has too many objects");
            }
            if (one instanceof COSDictionary entries) {
                strip(entries);
                entries.getValues().forEach(open::push);
            } else if (one instanceof COSArray items) {
                items.forEach(item -> {
                    if (item != null) {
                        open.push(item);
                    }
                });
            }
        }
    }

    private static void strip(COSDictionary entries) throws IOException {
        TELLING.forEach(entries::removeItem);
        COSName kind = entries.getCOSName(COSName.SUBTYPE);
        if (COSName.ANNOT.equals(entries.getCOSName(COSName.TYPE)) && !COSName.WIDGET.equals(kind)) {
            Stream.of(COSName.T, COSName.CONTENTS, POPUP_CONTENTS, COSName.FS).forEach(entries::removeItem);
        }
        if (SIGNATURE.equals(entries.getCOSName(COSName.FT))) {
            Stream.of(COSName.V, COSName.AP, COSName.T, COSName.KIDS).forEach(entries::removeItem);
        }
        if (entries instanceof COSStream stream && COSName.IMAGE.equals(kind)) {
            stripPicture(stream);
        }
    }

    private static void stripPicture(COSStream picture) throws IOException {
        COSBase filters = picture.getFilters();
        if (COSName.DCT_DECODE.equals(filters)) {
            byte[] clean;
            try (InputStream raw = picture.createRawInputStream()) {
                clean = JpegStripper.strip(raw.readAllBytes());
            }
            try (OutputStream raw = picture.createRawOutputStream()) {
                raw.write(clean);
            }
        } else if (names(filters).stream().anyMatch(one -> one.equals(JPEG_2000) || one.equals(COSName.DCT_DECODE))) {
            throw new IOException("A picture in the PDF is packed so that it cannot be looked into");
        }
    }

    private static List<COSBase> names(COSBase filters) {
        return filters instanceof COSArray several
                ? several.toList().stream().map(CosStripper::direct).toList()
                : filters == null ? List.of() : List.of(filters);
    }

    private static COSBase direct(COSBase one) {
        return one instanceof COSObject reference ? reference.getObject() : one;
    }
}
