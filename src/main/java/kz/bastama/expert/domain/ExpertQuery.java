package kz.bastama.expert.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.bastama.form.Page;
import kz.bastama.form.SearchText;

/**
 * What somebody looks for in the registry of experts; an empty part does not matter.
 *
 * @param standing name of a {@link RegisteredExpert.Standing}, or empty
 * @param sort name, entered, region or until, with a minus in front for the other way round
 * @param page from 1
 */
public record ExpertQuery(
        String q, String sphere, String region, String language, String standing, String sort, int page) {

    public Page<RegisteredExpert> among(List<RegisteredExpert> all, LocalDate today) {
        List<RegisteredExpert> found = all.stream()
                .filter(expert -> fits(expert, today))
                .sorted(order())
                .toList();
        int pages = Math.max(1, (found.size() + Page.SIZE - 1) / Page.SIZE);
        int number = Math.min(Math.max(page, 1), pages) - 1;
        List<RegisteredExpert> shown =
                found.stream().skip((long) number * Page.SIZE).limit(Page.SIZE).toList();
        return new Page<>(shown, number, Page.SIZE, found.size());
    }

    private boolean fits(RegisteredExpert expert, LocalDate today) {
        return SearchText.fits(q, expert.name() + " " + expert.organisation())
                && (sphere.isEmpty() || expert.spheres().contains(sphere))
                && (region.isEmpty() || expert.region().equals(region))
                && (language.isEmpty() || expert.languages().contains(language))
                && (standing.isEmpty() || expert.standing(today).name().equals(standing));
    }

    private Comparator<RegisteredExpert> order() {
        boolean back = sort.startsWith("-");
        Comparator<RegisteredExpert> by = switch (back ? sort.substring(1) : sort) {
            case "entered" -> Comparator.comparing(RegisteredExpert::enteredAt);
            case "region" -> Comparator.comparing(RegisteredExpert::region);
            case "until" ->
                Comparator.comparing(RegisteredExpert::termUntil, Comparator.nullsFirst(Comparator.naturalOrder()));
            default -> Comparator.comparing(expert -> SearchText.folded(expert.name()));
        };
        return (back ? by.reversed() : by).thenComparing(RegisteredExpert::id);
    }
}
