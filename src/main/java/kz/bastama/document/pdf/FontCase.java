package kz.bastama.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The four faces of Liberation Serif, parsed once: it has all Kazakh letters and the metrics of Times New Roman. Glyph
 * substitution is off, since no Cyrillic text needs it and it takes nine tenths of the time. One caller at a time, because
 * PDFBox does not promise that a parsed font may be shared.
 */
final class FontCase {

    private static final String FAMILY = "Liberation Serif";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final List<Face> faces = List.of(
            Face.parse("Regular", NORMAL, FontStyle.NORMAL),
            Face.parse("Bold", BOLD, FontStyle.NORMAL),
            Face.parse("Italic", NORMAL, FontStyle.ITALIC),
            Face.parse("BoldItalic", BOLD, FontStyle.ITALIC));

    void layOut(PdfRendererBuilder builder, PDDocument document) {
        faces.forEach(face -> builder.useFont(new Supplier(document, face), FAMILY, face.weight(), face.style(), true));
    }

    private record Face(TrueTypeFont font, int weight, FontStyle style, Glyphs glyphs) {

        static Face parse(String name, int weight, FontStyle style) {
            String file = "/liberation/LiberationSerif-" + name + ".ttf";
            try (InputStream stream = FontCase.class.getResourceAsStream(file)) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
                font.setEnableGsub(false);
                return new Face(font, weight, style, new Glyphs());
            } catch (IOException broken) {
                throw new UncheckedIOException("Font " + file, broken);
            }
        }
    }

    private static final class Supplier extends PDFontSupplier {

        private final PDDocument document;
        private final Face face;

        Supplier(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return new MeasuredFont(PDType0Font.load(document, face.font(), true), face.glyphs());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
