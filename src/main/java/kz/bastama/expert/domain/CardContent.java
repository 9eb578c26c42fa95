package kz.bastama.expert.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.bastama.ngo.Iin;

/**
 * What the card of an expert or a member says of the person.
 *
 * @param region KATO; empty for a member
 * @param spheres codes of article 5; empty for a member
 * @param languages of {@code kk}, {@code ru}, {@code en}
 * @param iban a bank account, or empty: seen by officers alone, for conflicts of interest
 * @param iin null until it was given; printed masked
 */
public record CardContent(
        String organisation,
        String region,
        Set<String> spheres,
        Set<String> languages,
        String education,
        String experience,
        String phone,
        String address,
        String iban,
        Iin iin,
        List<Tie> ties) {

    public CardContent {
        spheres = Set.copyOf(spheres);
        languages = Set.copyOf(languages);
        ties = List.copyOf(ties);
    }

    /** What the registry alone knows of somebody who has no card yet. */
    public static CardContent bare(String organisation, String region, Set<String> spheres, Set<String> languages) {
        return new CardContent(organisation, region, spheres, languages, "", "", "", "", "", null, List.of());
    }

    /** Nothing but these. */
    public static CardContent of(List<Tie> ties) {
        return new CardContent("", "", Set.of(), Set.of(), "", "", "", "", "", null, ties);
    }

    /** All ties, the place of work among them. */
    List<Tie> allTies() {
        return organisation.isBlank()
                ? ties
                : Stream.concat(ties.stream(), Stream.of(Tie.workplace(organisation)))
                        .toList();
    }

    /** The number as pages show it; empty where none was given. */
    public String shownNumber() {
        return iin == null ? "" : iin.masked();
    }

    @Override
    public String toString() {
        return "Card of somebody at " + organisation;
    }
}
