package kz.bastama.file.domain;

import kz.bastama.file.FileKind;

/**
 * What a file is.
 *
 * @param kind null where it is not taken
 * @param refusal why not, worded under {@code refusal.<code>}; null where it is taken
 */
public record Seen(FileKind kind, String refusal) {

    public static Seen taken(FileKind kind) {
        return new Seen(kind, null);
    }

    public static Seen refused(String why) {
        return new Seen(null, why);
    }
}
