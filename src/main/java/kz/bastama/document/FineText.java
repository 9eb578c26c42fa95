package kz.bastama.document;

import java.util.regex.Pattern;

/**
 * What comes of facts put into sentences: a title with quotation marks of its own gets inner ones, and an abbreviation at the end of
 * a sentence keeps its one full stop. Papers, pages and messages all go through here; what people typed is stored as they typed it.
 */
public final class FineText {

    private static final char OPEN = '\u00ab';
    private static final char CLOSE = '\u00bb';
    private static final char INNER_OPEN = '\u201e';
    private static final char INNER_CLOSE = '\u201c';

    /** Dates end with the abbreviated word for "year", in Russian and in Kazakh; three dots are meant. */
    private static final Pattern DOUBLED = Pattern.compile("(\\p{IsCyrillic}\\.)\\.(?!\\.)");

    private FineText() {}

    /** @param text plain or marked up: quotation marks are matched between two tags only */
    public static String of(String text) {
        String fine = text.indexOf(OPEN) < 0 ? text : quoted(text);
        return fine.contains("..") ? DOUBLED.matcher(fine).replaceAll("$1") : fine;
    }

    private static String quoted(String text) {
        StringBuilder fine = new StringBuilder(text);
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '<' || text.charAt(at) == '>') {
                quote(fine, from, at);
                from = at + 1;
            }
        }
        return fine.toString();
    }

    /** A piece whose marks do not match stays as it was typed. */
    private static void quote(StringBuilder text, int from, int to) {
        int[] within = new int[to - from];
        int depth = 0;
        for (int at = from; at < to; at++) {
            within[at - from] = text.charAt(at) == OPEN ? ++depth : depth;
            if (text.charAt(at) == CLOSE && --depth < 0) {
                return;
            }
        }
        for (int at = from; depth == 0 && at < to; at++) {
            if (within[at - from] > 1 && text.charAt(at) == OPEN) {
                text.setCharAt(at, INNER_OPEN);
            } else if (within[at - from] > 1 && text.charAt(at) == CLOSE) {
                text.setCharAt(at, INNER_CLOSE);
            }
        }
    }
}
