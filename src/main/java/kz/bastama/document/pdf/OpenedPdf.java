package kz.bastama.document.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.bastama.file.PdfLook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Looks for a first page. Nothing is drawn and nothing is run; what is packed in a way of long ago is taken unopened. */
@Component
class OpenedPdf implements PdfLook {

    @Override
    public Finding at(Path pdf) throws IOException {
        byte[] bytes = Files.readAllBytes(pdf);
        RawPdf raw = RawPdf.of(bytes);
        if (raw.isTooLarge() || raw.isLocked()) {
            return raw.isTooLarge() ? Finding.TOO_LARGE : Finding.LOCKED;
        }
        return raw.isUncounted() ? Finding.READABLE : open(bytes);
    }

    private static Finding open(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            document.getPage(0);
            return Finding.READABLE;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Finding.BROKEN; // the library does not promise to find every fault of a file itself
        }
    }
}
