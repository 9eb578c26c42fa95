package kz.bastama.ngo.web;

import java.util.List;
import java.util.Set;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Spheres;
import kz.bastama.ngo.Territories;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Codes as people read them, in the language of the page. In templates of any module: {@code @ngoNames}. */
@Component("ngoNames")
public class NgoNames {

    private final Territories territories;
    private final Spheres spheres;

    NgoNames(Territories territories, Spheres spheres) {
        this.territories = territories;
        this.spheres = spheres;
    }

    /** The territory with its region before it. */
    public String territory(String kato) {
        return text(territories.fullName(kato));
    }

    public String sphere(String code) {
        return text(spheres.title(code));
    }

    /** In the order of the law. */
    public List<String> spheres(Set<String> codes) {
        return spheres.codes().stream()
                .filter(codes::contains)
                .map(this::sphere)
                .toList();
    }

    public String text(OfficialText text) {
        return text.in(LocaleContextHolder.getLocale());
    }
}
