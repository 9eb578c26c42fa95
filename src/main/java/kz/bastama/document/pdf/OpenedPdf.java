package kz.bastama.document.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import kz.bastama.file.PdfLook;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Looks for a first page. Nothing is drawn and nothing is run; what is packed in a way of long ago is taken unopened. */
@Component
class OpenedPdf implements PdfLook {

    @Override
    public Finding at(Path pdf) throws IOException {
        RawPdf raw = RawPdf.of(mapped(pdf));
        if (raw.isTooLarge() || raw.isLocked()) {
            return raw.isTooLarge() ? Finding.TOO_LARGE : Finding.LOCKED;
        }
        return raw.isUncounted() ? Finding.READABLE : open(pdf);
    }

    /** Files of many megabytes are checked side by side: none of them comes into the heap as a whole. */
    private static ByteBuffer mapped(Path pdf) throws IOException {
        try (FileChannel file = FileChannel.open(pdf)) {
            return file.map(FileChannel.MapMode.READ_ONLY, 0, file.size());
        }
    }

    private static Finding open(Path pdf) {
        try (PDDocument document =
                Loader.loadPDF(pdf.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            document.getPage(0);
            return Finding.READABLE;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return Finding.BROKEN; // the library does not promise to find every fault of a file itself
        }
    }
}
