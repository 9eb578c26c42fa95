package kz.bastama.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Widths and numbers of the glyphs of one face, as far as letters have been asked for. They do not change from document to document. */
final class Glyphs {

    /** Latin, Cyrillic, punctuation, currencies and the number sign lie below. */
    private static final int COMMON = 0x2200;

    private final byte[][] codes = new byte[COMMON][];
    private final float[] widths = new float[COMMON];

    boolean knows(int letter) {
        return letter < COMMON;
    }

    byte[] code(int letter, PDType0Font font) throws IOException {
        if (codes[letter] == null) {
            measure(letter, font);
        }
        return codes[letter];
    }

    float width(int letter, PDType0Font font) throws IOException {
        if (codes[letter] == null) {
            measure(letter, font);
        }
        return widths[letter];
    }

    /** @throws IllegalArgumentException when the face lacks the letter, as the library expects it */
    private void measure(int letter, PDType0Font font) throws IOException {
        byte[] code = font.encode(Character.toString(letter));
        widths[letter] = font.getWidth(font.readCode(new ByteArrayInputStream(code)));
        codes[letter] = code;
    }
}
