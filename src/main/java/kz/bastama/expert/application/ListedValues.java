package kz.bastama.expert.application;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import kz.bastama.expert.domain.ExpertEntry;
import kz.bastama.expert.domain.TypedCard;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Spheres;
import kz.bastama.ngo.Territories;
import org.springframework.stereotype.Component;

/** Whether what was chosen from lists stands on them: a page offers nothing else, a hostile post may send anything. */
@Component
class ListedValues {

    private static final Set<String> LANGUAGES = Set.of("kk", "ru", "en");

    private final Spheres spheres;
    private final Territories territories;

    ListedValues(Spheres spheres, Territories territories) {
        this.spheres = spheres;
        this.territories = territories;
    }

    Verdict check(ExpertEntry entry) {
        return check(entry.region(), entry.spheres(), entry.languages());
    }

    Verdict check(TypedCard card) {
        return check(card.region(), card.spheres(), card.languages());
    }

    private Verdict check(String region, Collection<String> chosen, Collection<String> languages) {
        return Verdict.all(Stream.of(
                listed(region.isBlank() || territories.find(region).isPresent(), "expert.regionMissing", "region"),
                listed(spheres.codes().containsAll(chosen), "expert.sphereMissing", "spheres"),
                listed(LANGUAGES.containsAll(languages), "expert.languageMissing", "languages")));
    }

    private static Verdict listed(boolean right, String code, String field) {
        return right
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of(code, null).at(field));
    }
}
