package kz.bastama.competition.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Publication;
import kz.bastama.competition.domain.Publication.Kind;
import kz.bastama.competition.domain.Publications;
import kz.bastama.competition.domain.PublishedLine;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Reason;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The published lists of a call, and their reasons in words; public because templates call it. */
@Component("applicationLists")
public class PublishedListView {

    private final Publications publications;
    private final Editions editions;

    PublishedListView(Publications publications, Editions editions) {
        this.publications = publications;
        this.editions = editions;
    }

    /** The edition that stands of each list, in the order in which they come about. */
    public List<Publication> standing(UUID competitionId) {
        return publications.ofCompetition(competitionId).stream()
                .collect(Collectors.toMap(Publication::kind, one -> one, (one, later) -> later))
                .values()
                .stream()
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** All editions of one list, the last first. */
    public List<Publication> editions(UUID competitionId, Kind kind) {
        return publications.ofCompetition(competitionId).stream()
                .filter(one -> one.kind() == kind)
                .sorted((one, other) -> other.edition() - one.edition())
                .toList();
    }

    /** @param edition 0 for the one that stands */
    Optional<Publication> find(UUID competitionId, Kind kind, int edition) {
        return editions(competitionId, kind).stream()
                .filter(one -> edition == 0 || one.edition() == edition)
                .findFirst();
    }

    /** How a list is spelled in an address. */
    public String path(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public String reason(EditionId edition, String code) {
        return reason(edition, code, LocaleContextHolder.getLocale());
    }

    String reason(EditionId edition, String code, Locale language) {
        return Reason.of(editions.get(edition), code).worded().in(language);
    }

    /** How many applications each reason stands against, the most frequent first. */
    public Map<String, Long> counts(Publication list) {
        Map<String, Long> counted = list.lines().stream()
                .filter(line -> line.standing() != PublishedLine.Standing.WON)
                .flatMap(line -> line.reasons().stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        Map<String, Long> ordered = new LinkedHashMap<>();
        counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> ordered.put(one.getKey(), one.getValue()));
        return ordered;
    }

    Reason told(Competition competition, String code) {
        return Reason.of(editions.get(competition.edition()), code);
    }
}
