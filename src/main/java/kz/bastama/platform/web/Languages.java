package kz.bastama.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the product. */
class Languages {

    static final Locale KAZAKH = Locale.forLanguageTag("kk");
    static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    static final List<Locale> ALL = List.of(KAZAKH, RUSSIAN, Locale.ENGLISH);

    private Languages() {}

    /** The language of ours that was asked for, if it is one. */
    static Optional<Locale> find(String code) {
        for (Locale one : ALL) { // asked for each word of a page
            if (one.getLanguage().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Ours for any locale: Russian where the product does not speak the language. */
    static Locale of(Locale locale) {
        return find(locale.getLanguage()).orElse(RUSSIAN);
    }
}
