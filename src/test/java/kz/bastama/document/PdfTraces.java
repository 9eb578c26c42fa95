package kz.bastama.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands anywhere in a PDF, and PDFs and pictures in which a word is planted everywhere but on the page. */
public final class PdfTraces {

    private PdfTraces() {}

    /** The text of the pages, and every name, text and stream of every object. */
    public static String everything(byte[] pdf) {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            all.append(new PDFTextStripper().getText(document));
            collect(document.getDocument().getTrailer(), all);
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                collect(document.getDocument().getObjectFromPool(key).getObject(), all);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all.toString();
    }

    private static void collect(COSBase one, StringBuilder all) throws IOException {
        if (one instanceof COSString text) {
            all.append(' ').append(text.getString());
        } else if (one instanceof COSName name) {
            all.append(' ').append(name.getName());
        } else if (one instanceof COSArray items) {
            for (COSBase item : items) {
                collect(item, all);
            }
        } else if (one instanceof COSDictionary entries) {
            for (COSBase value : entries.getValues()) {
                collect(value, all);
            }
        }
        if (one instanceof COSStream stream) {
            try (InputStream content = stream.createRawInputStream()) {
                all.append(' ').append(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
            if (!COSName.DCT_DECODE.equals(stream.getFilters())) {
                try (InputStream content = stream.createInputStream()) {
                    all.append(' ').append(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    /** A page with that text; the word stands in title, author, program, XMP, a comment, an attached file and the picture's EXIF. */
    public static byte[] planted(String text, String word) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(60, 700);
                content.showText(text);
                content.endText();
                content.drawImage(JPEGFactory.createFromByteArray(document, jpeg(word)), 60, 400);
            }
            document.getDocumentInformation().setAuthor(word);
            document.getDocumentInformation().setTitle("CV " + word);
            document.getDocumentInformation().setProducer(word);
            PDMetadata xmp = new PDMetadata(document);
            xmp.importXMPMetadata(("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">" + word + "</x:xmpmeta>")
                    .getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(xmp);
            PDAnnotationText comment = new PDAnnotationText();
            comment.setTitlePopup(word);
            comment.setContents("Asked by " + word);
            page.setAnnotations(List.of(comment));
            attach(document, word);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void attach(PDDocument document, String word) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(word + ".txt");
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(word.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(word, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    /** A picture with the word in its EXIF, in a comment, and behind its end. */
    public static byte[] jpeg(String word) {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
            byte[] picture = plain.toByteArray();
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            jpeg.write(picture, 0, 2);
            segment(jpeg, 0xE1, "Exif\0\0" + word);
            segment(jpeg, 0xFE, word);
            jpeg.write(picture, 2, picture.length - 2);
            jpeg.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
            return jpeg.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void segment(ByteArrayOutputStream jpeg, int marker, String text) {
        jpeg.write(0xFF);
        jpeg.write(marker);
        jpeg.write((text.length() + 2) >> 8);
        jpeg.write(text.length() + 2);
        jpeg.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
