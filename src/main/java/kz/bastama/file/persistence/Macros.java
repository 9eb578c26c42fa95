package kz.bastama.file.persistence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Knows a part with macros by what it is, not by its name alone: a compound file whose directory has {@code _VBA_PROJECT}, which
 * each project of macros has (MS-OVBA 2.2.1), or a list of relations that leads to one.
 */
final class Macros {

    private static final String NAME = "vbaproject";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";
    private static final String RELATIONS = ".rels";
    private static final int LONGEST_LIST = 1024 * 1024;

    /** As the directory of a compound file writes it, in two bytes a letter. */
    private static final String PROJECT = "_VBA_PROJECT".replaceAll("(?<=.)(?=.)", "\0");

    private Macros() {}

    static boolean isNamedIn(String words) {
        return words.toLowerCase(Locale.ROOT).contains(NAME);
    }

    /** May read on in the part. */
    static boolean in(String name, BufferedInputStream content) throws IOException {
        if (isNamedIn(name)) {
            return true;
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(RELATIONS)) {
            return isNamedIn(new String(content.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8));
        }
        content.mark(COMPOUND.length());
        String start = new String(content.readNBytes(COMPOUND.length()), StandardCharsets.ISO_8859_1);
        content.reset();
        return start.equals(COMPOUND) && Words.in(content, PROJECT);
    }
}
