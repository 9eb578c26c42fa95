package kz.bastama.form;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How all searches read a text: in small letters, each Kazakh letter as the Russian one that people type instead of it, without
 * the soft and the hard sign. In the database: {@code search_folded} and {@code search_pattern}.
 */
public final class SearchText {

    /** Letters by their code points: each Kazakh one, and Russian io, as they are typed on a Russian keyboard. */
    private static final Map<Integer, Integer> TYPED = Map.of(
            0x4d9, 0x430, 0x493, 0x433, 0x49b, 0x43a, 0x4a3, 0x43d, 0x4e9, 0x43e, 0x4b1, 0x443, 0x4af, 0x443, 0x4bb,
            0x445, 0x456, 0x438, 0x451, 0x435);

    private static final Set<Integer> SIGNS = Set.of(0x44c, 0x44a);

    private SearchText() {}

    public static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> !SIGNS.contains(letter))
                .map(letter -> TYPED.getOrDefault(letter, letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether the text contains what was typed; nothing typed fits everything. */
    public static boolean fits(String typed, String text) {
        return folded(text).contains(folded(typed.strip()));
    }
}
