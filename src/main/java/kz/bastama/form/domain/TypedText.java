package kz.bastama.form.domain;

import java.text.Normalizer;

/**
 * Text as it was typed, less what no person types: control characters, marks that reverse the reading order, halves of
 * characters. Line ends become one character; letters that a machine composed of two become one.
 */
final class TypedText {

    private TypedText() {}

    static String clean(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(TypedText::isWriting)
                .forEach(clean::appendCodePoint);
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isWriting(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean reversing = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean halved = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean unassigned = c == 0xFEFF || (c & 0xFFFE) == 0xFFFE;
        return !control && !reversing && !halved && !unassigned;
    }
}
