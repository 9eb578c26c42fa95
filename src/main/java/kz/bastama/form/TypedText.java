package kz.bastama.form;

import java.text.Normalizer;

/**
 * Text as it was typed, less what no person types: control characters, marks that reverse the reading order, characters
 * without width or shape by which two names look like one, halves of characters. They come along with text that is copied
 * from elsewhere, so they are left out and not complained of. Line ends become one character; letters that a machine composed
 * of two become one. The joiners within emoji stay, and the marks that texts written from the right need. Text in which nothing at all
 * can be seen, such as a blank that breaks no line, is no text: it answers no question.
 */
public final class TypedText {

    /** Letters and signs without a shape. */
    private static final String SHAPELESS = "\u115f\u1160\u2800\u3164\uffa0";

    private TypedText() {}

    public static String clean(String typed) {
        if (isPlain(typed)) {
            return typed.isBlank() ? "" : typed;
        }
        StringBuilder writing = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(TypedText::isWriting)
                .forEach(writing::appendCodePoint);
        String clean = Normalizer.normalize(writing, Normalizer.Form.NFC);
        return clean.codePoints().anyMatch(TypedText::isVisible) ? clean : "";
    }

    /** Asked for each value of each post: a loop, not a stream. */
    private static boolean isPlain(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            if (!isPlain(typed.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Letters and signs of Kazakh, Russian and English that stand for themselves: nearly every text consists of them. */
    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F || c == '\n' || c >= 0x0400 && c < 0x0483 || c >= 0x048A && c < 0x0530;
    }

    private static boolean isWriting(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean formless = Character.getType(c) == Character.FORMAT && !(c >= 0x200C && c <= 0x200F) && c < 0xE0000;
        boolean halved = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean unassigned = (c & 0xFFFE) == 0xFFFE;
        return !control && !formless && !halved && !unassigned;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK -> false;
            default -> SHAPELESS.indexOf(c) < 0;
        };
    }
}
