package kz.bastama.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import kz.bastama.file.UploadFixture;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CleanCopiesTest {

    private static final String WORD = "Zhasyrynsoz";
    private static final AnnotationConfigApplicationContext PARTS = parts();

    private final CleanCopies copies = PARTS.getBean(CleanCopies.class);

    @Test
    void takesTheWordOutOfEveryCornerOfAPdfAndLeavesItsPages() {
        byte[] planted = PdfTraces.planted("Ten years of ecology", WORD);
        byte[] before = planted.clone();
        assertThat(PdfTraces.everything(planted)).contains(WORD);

        byte[] clean = copies.of("application/pdf", planted).orElseThrow();

        assertThat(PdfTraces.everything(clean)).contains("Ten years of ecology").doesNotContain(WORD);
        assertThat(latin(clean)).doesNotContain(WORD);
        assertThat(planted).isEqualTo(before);
    }

    @Test
    void takesItOutOfAJpegAndLeavesThePicture() throws IOException {
        byte[] planted = PdfTraces.jpeg(WORD);
        assertThat(latin(planted)).contains(WORD);

        byte[] clean = copies.of("image/jpeg", planted).orElseThrow();

        assertThat(latin(clean)).doesNotContain(WORD);
        assertThat(pixels(clean)).isEqualTo(pixels(planted));
    }

    @Test
    void takesItOutOfAPngAndLeavesThePicture() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB), "png", plain);
        byte[] picture = plain.toByteArray();
        int behindHead = 8 + 25;
        byte[] planted = ByteBuffer.allocate(picture.length + 12 + 8 + WORD.length() + WORD.length())
                .put(picture, 0, behindHead)
                .put(chunk("tEXt", "Author\0 " + WORD))
                .put(picture, behindHead, picture.length - behindHead)
                .put(WORD.getBytes(StandardCharsets.US_ASCII))
                .array();
        assertThat(latin(planted)).contains(WORD);

        byte[] clean = copies.of("image/png", planted).orElseThrow();

        assertThat(latin(clean)).doesNotContain(WORD);
        assertThat(pixels(clean)).isEqualTo(pixels(picture));
    }

    @Test
    void givesNothingInTheSteadOfWhatItCannotLookInto() {
        for (String kind : new String[] {"application/pdf", "image/jpeg", "image/png"}) {
            assertThat(copies.of(kind, new byte[0])).isEmpty();
            assertThat(copies.of(kind, "%PDF-1.7\nno such thing".getBytes(StandardCharsets.US_ASCII)))
                    .isEmpty();
        }
        byte[] whole = PdfTraces.jpeg(WORD);
        assertThat(copies.of("image/jpeg", Arrays.copyOf(whole, whole.length / 2)))
                .isEmpty();
        assertThat(copies.knows("application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
                .isFalse();
    }

    /** The objects of a PDF may lie packed inside a part, with nothing on it that says how large it becomes. */
    @Test
    void opensNoPdfThatBecomesTooLarge() throws IOException {
        byte[] bomb = packed(new byte[70 * 1024 * 1024]);
        byte[] noSum = bomb.clone();
        noSum[0] = 'n';
        noSum[1] = 'o';
        byte[] lettered = lettered(bomb);
        String packs = "<</Filter/FlateDecode>>";

        assertThat(copies.of("application/pdf", UploadFixture.pdf(packs, packed(new byte[1024]))))
                .isPresent();
        assertThat(copies.of("application/pdf", UploadFixture.pdf(packs, bomb))).isEmpty();
        assertThat(copies.of("application/pdf", UploadFixture.pdf(packs, noSum)))
                .as("readers look at no sum")
                .isEmpty();
        assertThat(copies.of(
                        "application/pdf", UploadFixture.pdf("<</Filter[/AS#43II85Decode/FlateDecode]>>", lettered)))
                .isEmpty();
        assertThat(copies.of("application/pdf", UploadFixture.pdf("<</Filter/LZ#57Decode>>", new byte[9])))
                .as("nothing counts this packing")
                .isEmpty();
        assertThat(copies.of("application/pdf", UploadFixture.pdf("<</Encrypt 9 0 R>>", new byte[9])))
                .as("what is encrypted cannot be counted")
                .isEmpty();
        assertThat(copies.of("application/pdf", UploadFixture.pdf("<</Filter[/AHx/A85/FlateDecode]>>", hex(lettered))))
                .isEmpty();
        String inOneAnother = "stream\nno\0\t\0\u00f6\u00ff".repeat(200_000);
        assertThat(copies.of(
                        "application/pdf",
                        UploadFixture.pdf("<<>>", inOneAnother.getBytes(StandardCharsets.ISO_8859_1))))
                .isEmpty();
        String deep = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/A " + "[".repeat(200_000);
        assertThat(copies.of("application/pdf", deep.getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] hex(byte[] content) {
        return (HexFormat.of().formatHex(content) + ">").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] lettered(byte[] content) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < content.length; at += 4) {
            long four = 0;
            for (int i = 0; i < 4; i++) {
                four = four * 256 + (at + i < content.length ? content[at + i] & 0xFF : 0);
            }
            char[] five = new char[5];
            for (int i = 4; i >= 0; i--) {
                five[i] = (char) ('!' + four % 85);
                four /= 85;
            }
            letters.append(five);
        }
        return letters.append("~>").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] chunk(String type, String text) {
        CRC32 sum = new CRC32();
        sum.update((type + text).getBytes(StandardCharsets.ISO_8859_1));
        return ByteBuffer.allocate(12 + text.length())
                .putInt(text.length())
                .put((type + text).getBytes(StandardCharsets.ISO_8859_1))
                .putInt((int) sum.getValue())
                .array();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static AnnotationConfigApplicationContext parts() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        try {
            for (String part : new String[] {"application.StrippedCopies", "pdf.CosStripper"}) {
                context.registerBean(Class.forName("kz.bastama.document." + part));
            }
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
        context.refresh();
        return context;
    }
}
