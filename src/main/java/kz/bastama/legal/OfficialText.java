package kz.bastama.legal;

import java.util.Locale;

/**
 * A text that people read in the three languages of the product. Kazakh and Russian are required of every official text;
 * English falls back to Russian where nobody has given one.
 */
public record OfficialText(String kk, String ru, String en) {

    public OfficialText {
        if (kk == null || ru == null) {
            throw new IllegalArgumentException("An official text needs Kazakh and Russian");
        }
        en = en == null || en.isBlank() ? ru : en;
    }

    public static OfficialText of(String kk, String ru) {
        return new OfficialText(kk, ru, null);
    }

    /** What was asked for in both languages; where it was asked for in one, its words stand for both. Null for nothing. */
    public static OfficialText said(String kk, String ru) {
        return ru == null ? null : of(kk == null || kk.isBlank() ? ru : kk, ru);
    }

    /** What somebody typed in one language: the known text when that is one of its wordings, else the same in each language. */
    public static OfficialText typed(String typed, OfficialText known) {
        String said = typed == null ? "" : typed.strip();
        boolean same = known != null && (said.equals(known.kk) || said.equals(known.ru) || said.equals(known.en));
        return same ? known : of(said, said);
    }

    /** The same in each language, with that around it. */
    public OfficialText between(String beginning, String end) {
        return new OfficialText(beginning + kk + end, beginning + ru + end, beginning + en + end);
    }

    /** Whether somebody gave it in both official languages, neither of them longer than that. */
    public boolean isGiven(int longest) {
        return !kk.isBlank() && !ru.isBlank() && fits(longest);
    }

    public boolean fits(int longest) {
        return kk.length() <= longest && ru.length() <= longest;
    }

    /** Both official wordings beside each other, for a place that takes one text; one where they are the same. */
    public String both() {
        return kk.equals(ru) ? ru : kk + " / " + ru;
    }

    /** The English wording where somebody gave one, else empty: what a form shows, lest the Russian one is kept for English. */
    public String givenEnglish() {
        return en.equals(ru) ? "" : en;
    }

    /** The wording in the language of the reader; Russian for a language that the product does not speak. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "kk" -> kk;
            case "en" -> en;
            default -> ru;
        };
    }
}
