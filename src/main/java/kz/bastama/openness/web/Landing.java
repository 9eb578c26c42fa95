package kz.bastama.openness.web;

import java.util.Comparator;
import java.util.List;
import kz.bastama.account.LandingItem;
import kz.bastama.account.LandingPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is open just now, for the first page of the product; public because its template calls it. */
@Component("landing")
public class Landing {

    private final ObjectProvider<LandingPart> parts;

    Landing(ObjectProvider<LandingPart> parts) {
        this.parts = parts;
    }

    /** A part as the page shows it. */
    public record Shown(String key, String path, List<LandingItem> items) {}

    public List<Shown> parts() {
        return parts.stream()
                .sorted(Comparator.comparingInt(LandingPart::order))
                .map(part -> new Shown(part.key(), part.path(), part.newest(LocaleContextHolder.getLocale())))
                .toList();
    }
}
