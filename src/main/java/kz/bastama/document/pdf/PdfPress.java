package kz.bastama.document.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import kz.bastama.document.domain.Press;
import kz.bastama.document.domain.Sheet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/** Prints as many sheets at a time as there are processors; more callers wait for a free place. */
@Component
class PdfPress implements Press {

    private static final String PRODUCER = "Bastama";

    private final BlockingQueue<Place> places;
    private final byte[] colours;

    PdfPress() {
        JavaOwnXml.pin();
        XRLog.setLoggingEnabled(false);
        int presses = Runtime.getRuntime().availableProcessors();
        this.places = new ArrayBlockingQueue<>(presses);
        for (int index = 0; index < presses; index++) {
            places.add(new Place(new FontCase(), new XhtmlReader(), new KeptStyles()));
        }
        this.colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    @Override
    public byte[] print(Sheet sheet) {
        Place place = take();
        try (PDDocument document = new PDDocument()) {
            return print(sheet, document, place);
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot print " + sheet.title(), broken);
        } finally {
            places.add(place);
        }
    }

    private byte[] print(Sheet sheet, PDDocument blank, Place place) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .useUnicodeLineBreaker(new LineBreaks())
                .usePDDocument(blank)
                .usePageSupplier(new LayoutPages())
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .withProducer(PRODUCER)
                .useNamespaceHandler(place.styles())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withW3cDocument(place.reader().read(sheet.xhtml()), null);
        place.fonts().layOut(builder, blank);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            FixedOrigin.stamp(document, sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private Place take() {
        try {
            return places.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the press", stopped);
        }
    }

    /** What one sheet at a time is printed with. */
    private record Place(FontCase fonts, XhtmlReader reader, KeptStyles styles) {}
}
