package kz.bastama.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import kz.bastama.file.PdfLook;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenedPdfTest {

    private static final int SIZE = 19 * 1024 * 1024;
    private static final long MODEST = 3L * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Demand: a file is read in parts, never whole in memory")
    void looksAtALargeFileWithoutTakingItIntoMemory() throws IOException {
        Path file = large();
        OpenedPdf opened = new OpenedPdf();
        opened.at(file); // what the library loads once does not count
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThat(opened.at(file)).isEqualTo(PdfLook.Finding.READABLE);

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MODEST);
    }

    @Test
    void findsNoPageInAnEmptyFile() throws IOException {
        assertThat(new OpenedPdf().at(Files.write(folder.resolve("empty.pdf"), new byte[0])))
                .isEqualTo(PdfLook.Finding.BROKEN);
    }

    /** It is looked through block by block. */
    @Test
    void findsWhatMattersWhereverItStands() throws IOException {
        for (int before = 64 * 1024 - "/Encrypt".length(); before <= 64 * 1024; before++) {
            String text = "%PDF-1.4\n%";
            String locked = text + "x".repeat(before - text.length()) + "/Encrypt 9 0 R";
            assertThat(new OpenedPdf().at(Files.writeString(folder.resolve("locked.pdf"), locked)))
                    .as("after %d bytes", before)
                    .isEqualTo(PdfLook.Finding.LOCKED);
        }
    }

    private Path large() throws IOException {
        byte[] noise = new byte[SIZE];
        new Random(7).nextBytes(noise);
        Path file = folder.resolve("large.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSStream picture = document.getDocument().createCOSStream();
            try (var out = picture.createRawOutputStream()) {
                out.write(noise);
            }
            COSDictionary kept = page.getCOSObject();
            kept.setItem(COSName.getPDFName("PieceInfo"), picture);
            document.save(file.toFile());
        }
        return file;
    }
}
