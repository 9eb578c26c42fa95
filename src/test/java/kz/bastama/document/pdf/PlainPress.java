package kz.bastama.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Properties;
import kz.bastama.document.domain.Sheet;

/** openhtmltopdf as it comes, with the same fonts and the same demands on the file: what the press is measured against. */
public final class PlainPress {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private PlainPress() {}

    /** Without the settings of the JVM that the press has made and without the XML libraries of the tests, both put back afterwards. */
    public static byte[] print(Sheet sheet) {
        Thread thread = Thread.currentThread();
        ClassLoader tests = thread.getContextClassLoader();
        thread.setContextClassLoader(new ProductOnly(tests));
        Properties pinned = new Properties();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("javax.xml.") || name.startsWith("org.apache.pdfbox."))
                .forEach(name -> pinned.setProperty(name, System.clearProperty(name)));
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(COLOURS)
                    .withHtmlContent(sheet.xhtml(), null);
            face(builder, "Regular", 400, FontStyle.NORMAL);
            face(builder, "Bold", 700, FontStyle.NORMAL);
            face(builder, "Italic", 400, FontStyle.ITALIC);
            face(builder, "BoldItalic", 700, FontStyle.ITALIC);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            builder.toStream(bytes).run();
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            System.getProperties().putAll(pinned);
            thread.setContextClassLoader(tests);
        }
    }

    private static void face(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(
                () -> PlainPress.class.getResourceAsStream("/liberation/LiberationSerif-" + name + ".ttf"),
                "Liberation Serif",
                weight,
                style,
                true);
    }

    /**
     * Hides the XSLT processor that the checker of PDF/A brings along. Java would find it for each paper anew, at some cost; the product
     * does not have it.
     */
    private static final class ProductOnly extends ClassLoader {

        ProductOnly(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return Collections.enumeration(Collections.list(super.getResources(name)).stream()
                    .filter(url -> !url.getPath().contains("/Saxon-HE-"))
                    .toList());
        }
    }
}
