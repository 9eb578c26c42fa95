package kz.bastama.competition.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.legal.Edition;

/**
 * The documents of an application against what its competition asks for: each required kind must be there, and must hold on
 * the day of the closing. Kinds that are only welcome are never held against anybody.
 *
 * @param infected attached as well, but with a virus: nobody can open them, and they count as not attached
 * @param closing day on which the intake closes
 */
public record Documents(
        List<AskedDocument> asked, List<Attachment> attached, List<Attachment> infected, LocalDate closing) {

    public Documents {
        asked = List.copyOf(asked);
        attached = List.copyOf(attached);
        infected = List.copyOf(infected);
    }

    public Documents(List<AskedDocument> asked, List<Attachment> attached, LocalDate closing) {
        this(asked, attached, List.of(), closing);
    }

    /** The same, with a virus found in these files. */
    public Documents quarantined(Set<UUID> files) {
        Map<Boolean, List<Attachment>> split =
                attached.stream().collect(Collectors.partitioningBy(one -> files.contains(one.fileId())));
        return new Documents(asked, split.get(false), split.get(true), closing);
    }

    public List<Attachment> of(String kind) {
        return attached.stream().filter(one -> one.kind().equals(kind)).toList();
    }

    /** Those that will have run out when the intake closes, required or not. */
    public List<Attachment> runningOut() {
        return attached.stream().filter(one -> !one.holdsOn(closing)).toList();
    }

    public List<String> missing() {
        return required().filter(kind -> of(kind).isEmpty()).toList();
    }

    List<Finding> findings(Edition edition, String grantType) {
        List<Finding> findings = new ArrayList<>();
        required().forEach(kind -> {
            String rule = "documents." + kind;
            String required = rule + ".required." + grantType;
            findings.add(attached(kind, required));
            boolean open = of(kind).stream().anyMatch(one -> one.validUntil() == null);
            if (!open) {
                String validity = edition.has(rule + ".validDays") ? rule + ".validDays" : required;
                longest(kind).forEach(one -> findings.add(valid(one, validity)));
            }
        });
        return findings;
    }

    private Finding attached(String kind, String rule) {
        boolean there = !of(kind).isEmpty();
        Optional<Attachment> closed =
                infected.stream().filter(one -> one.kind().equals(kind)).findFirst();
        return there || closed.isEmpty()
                ? new Finding("documentAttached", there, rule, Map.of("kind", kind))
                : new Finding(
                        "documentInfected",
                        false,
                        rule,
                        Map.of("kind", kind, "name", closed.get().name()));
    }

    private Finding valid(Attachment one, String rule) {
        return new Finding(
                "documentValid",
                one.holdsOn(closing),
                rule,
                Map.of("kind", one.kind(), "until", one.validUntil().toString(), "day", closing.toString()));
    }

    /** Of several of one kind, the one that holds longest counts. */
    private Stream<Attachment> longest(String kind) {
        return of(kind).stream().max(Comparator.comparing(Attachment::validUntil)).stream();
    }

    private Stream<String> required() {
        return asked.stream().filter(AskedDocument::required).map(AskedDocument::kind);
    }
}
