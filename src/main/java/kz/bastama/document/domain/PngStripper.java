package kz.bastama.document.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes out of a PNG what it tells beside the picture: texts, time, camera, and whatever stands behind its end. */
public final class PngStripper {

    private static final Set<String> PICTURE =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");
    private static final int SIGNATURE = 8;
    private static final int AROUND = 12; // length, type and checksum

    private PngStripper() {}

    /** @throws IOException when it is not a whole PNG */
    public static byte[] strip(byte[] png) throws IOException {
        ByteBuffer from = ByteBuffer.wrap(png);
        ByteArrayOutputStream clean = new ByteArrayOutputStream();
        try {
            clean.write(png, 0, SIGNATURE);
            int at = SIGNATURE;
            while (true) {
                int length = from.getInt(at);
                String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
                if (length < 0 || length > png.length - at - AROUND) {
                    throw new IOException("A part of the PNG is longer than the file");
                }
                if (PICTURE.contains(type)) {
                    clean.write(png, at, length + AROUND);
                }
                if (type.equals("IEND")) {
                    return clean.toByteArray();
                }
                at += length + AROUND;
            }
        } catch (IndexOutOfBoundsException tooShort) {
            throw new IOException("The PNG ends before its end", tooShort);
        }
    }
}
