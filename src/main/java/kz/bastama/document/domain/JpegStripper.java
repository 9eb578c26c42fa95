package kz.bastama.document.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Takes out of a JPEG what it tells beside the picture: camera, place, time, author, preview, comments, and whatever stands behind
 * its end. The picture itself stays bit by bit.
 */
public final class JpegStripper {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int ADOBE = 0xEE; // how the colours are kept
    private static final int COMMENT = 0xFE;

    private final byte[] jpeg;
    private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
    private int at = 2;

    private JpegStripper(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** @throws IOException when it is not a whole JPEG */
    public static byte[] strip(byte[] jpeg) throws IOException {
        try {
            return new JpegStripper(jpeg).stripped();
        } catch (IndexOutOfBoundsException tooShort) {
            throw new IOException("The JPEG ends before its end", tooShort);
        }
    }

    private byte[] stripped() throws IOException {
        if (unsigned(0) != 0xFF || unsigned(1) != START) {
            throw new IOException("Not a JPEG");
        }
        clean.write(jpeg, 0, 2);
        while (true) {
            int marker = marker();
            if (marker == END) {
                clean.write(0xFF);
                clean.write(END);
                return clean.toByteArray();
            }
            int length = (unsigned(at) << 8) + unsigned(at + 1);
            if (isPicture(marker)) {
                clean.write(0xFF);
                clean.write(marker);
                clean.write(jpeg, at, length);
            }
            at += length;
            if (marker == SCAN) {
                copyScan();
            }
        }
    }

    private int marker() throws IOException {
        if (unsigned(at) != 0xFF) {
            throw new IOException("No marker where one must stand in the JPEG");
        }
        while (unsigned(at) == 0xFF) {
            at++;
        }
        return unsigned(at++);
    }

    private static boolean isPicture(int marker) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        return marker != COMMENT && (!application || marker == ADOBE);
    }

    /** Until the next marker that is neither an escaped byte nor a restart. */
    private void copyScan() {
        int from = at;
        while (unsigned(at) != 0xFF || unsigned(at + 1) == 0 || unsigned(at + 1) >= 0xD0 && unsigned(at + 1) <= 0xD7) {
            at++;
        }
        clean.write(jpeg, from, at - from);
    }

    private int unsigned(int place) {
        return jpeg[place] & 0xFF;
    }
}
