package kz.bastama.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import kz.bastama.document.PaperReader;
import kz.bastama.document.Rendition;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;

@Component
class PdfReader implements PaperReader {

    @Override
    public String text(Rendition rendition) {
        try (PDDocument document = Loader.loadPDF(rendition.pdf())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("[\\s\\u00a0]+", " ")
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
