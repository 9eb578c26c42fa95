package kz.bastama.journal;

import java.util.Locale;

/**
 * What a case is called.
 *
 * @param path its page for staff, which managers and auditors may read
 */
public record CaseName(String kk, String ru, String en, String path) {

    /** A name that is the same in all languages. */
    public static CaseName of(String name, String path) {
        return new CaseName(name, name, name, path);
    }

    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "kk" -> kk;
            case "en" -> en;
            default -> ru;
        };
    }
}
