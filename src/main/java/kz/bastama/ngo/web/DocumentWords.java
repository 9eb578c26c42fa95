package kz.bastama.ngo.web;

import java.time.LocalDate;
import kz.bastama.ngo.DocumentKinds;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Documents of a cabinet in the words of the reader; public because templates call it. */
@Component("documentWords")
public class DocumentWords {

    private static final int SOON = 30;

    private final DocumentKinds kinds;

    DocumentWords(DocumentKinds kinds) {
        this.kinds = kinds;
    }

    /** The bare code where the rules in force no longer list it. */
    public String kind(String code) {
        return kinds.find(code)
                .map(kind -> kind.title().in(LocaleContextHolder.getLocale()))
                .orElse(code);
    }

    /** {@code bad} once it has run out, {@code waiting} within thirty days before that, {@code good} otherwise. */
    public String tone(LocalDate until, LocalDate today) {
        return until.isBefore(today) ? "bad" : until.isBefore(today.plusDays(SOON)) ? "waiting" : "good";
    }
}
