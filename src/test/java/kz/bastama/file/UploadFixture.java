package kz.bastama.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them. */
public final class UploadFixture {

    private UploadFixture() {}

    /** One empty page, and what nobody reads up to that size, which is some hundred bytes at least. */
    public static byte[] pdf(int size) {
        int around = pdf(new byte[0]).length + Integer.toString(size).length();
        byte[] inside = new byte[Math.max(0, size - around)];
        new Random(size).nextBytes(inside);
        return Arrays.copyOf(pdf(inside), Math.max(size, around));
    }

    /** One empty page, and beside it a part of that content. */
    public static byte[] pdf(byte[] inside) {
        return pdf("<</Length " + inside.length + ">>", inside);
    }

    /** @param head the dictionary of the part */
    public static byte[] pdf(String head, byte[] inside) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        write(pdf, "%PDF-1.5\n");
        StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (String object : List.of(
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n",
                "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n",
                "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>>>endobj\n",
                "4 0 obj" + head + "stream\n")) {
            table.append("%010d 00000 n \n".formatted(pdf.size()));
            write(pdf, object);
        }
        pdf.writeBytes(inside);
        write(pdf, "\nendstream endobj\n");
        int start = pdf.size();
        write(pdf, table + "trailer<</Root 1 0 R/Size 5>>\nstartxref\n%010d\n%%%%EOF\n".formatted(start));
        return pdf.toByteArray();
    }

    private static void write(ByteArrayOutputStream pdf, String text) {
        pdf.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    public static byte[] png() {
        return Arrays.copyOf(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'}, 64);
    }

    public static byte[] jpeg() {
        return Arrays.copyOf(
                new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0}, 64);
    }

    /** An office document whose list of parts names that main part. */
    public static byte[] office(String mainType) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override ContentType=\"application/" + mainType + "\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /** A document with a part of that name and content. */
    public static byte[] docxWith(String part, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(("<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml\"/></Types>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    public static byte[] docx() {
        return office("vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    }
}
