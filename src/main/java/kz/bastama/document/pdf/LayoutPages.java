package kz.bastama.document.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Pages of one document on which all lines and shades share one mark. The library would mark each of them as a background of its
 * own, with its rectangle: some 250 objects a page, more than all else in the file. Who reads aloud passes over either.
 */
final class LayoutPages implements PageSupplier {

    private static final COSName NAME = COSName.getPDFName("Lines");

    private final COSDictionary lines = new COSDictionary();

    LayoutPages() {
        lines.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadowNumber) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks(lines));
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /** Claims to have every background already, under the name of the one mark. */
    private static final class Marks extends COSDictionary {

        Marks(COSDictionary lines) {
            setItem(NAME, lines);
        }

        @Override
        public boolean containsValue(Object mark) {
            return isBackground(mark) || super.containsValue(mark);
        }

        @Override
        public COSName getKeyForValue(Object mark) {
            return isBackground(mark) ? NAME : super.getKeyForValue(mark);
        }

        private static boolean isBackground(Object mark) {
            return mark instanceof COSDictionary entries && COSName.BACKGROUND.equals(entries.getItem(COSName.TYPE));
        }
    }
}
