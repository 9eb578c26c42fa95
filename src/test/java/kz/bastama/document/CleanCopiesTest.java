package kz.bastama.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
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
