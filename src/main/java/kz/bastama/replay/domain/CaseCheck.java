package kz.bastama.replay.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the parts of a file as a case, and finds everything that is wrong with it before anything is started. */
public final class CaseCheck {

    private static final List<String> TOP = List.of("title", "begins", "cast", "timeline");
    private static final Set<String> LOOSE = Set.of("project");

    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<String, Kind> names = new HashMap<>();
    private Instant reached = Instant.MIN;

    private CaseCheck() {}

    /** @param name of the file without its ending */
    public static CaseReading read(String name, Part file) {
        return new CaseCheck().reading(name, file);
    }

    private CaseReading reading(String name, Part file) {
        unknown(file, Stream.concat(TOP.stream(), LOOSE.stream()).toList());
        TOP.stream().filter(key -> !file.has(key)).forEach(key -> flaw(file, "missing", Map.of("name", key)));
        one(file, Argument.needs("title", Kind.WORDS));
        one(file, Argument.needs("begins", Kind.MOMENT));
        cast(file.part("cast"));
        List<Entry> timeline = file.part("timeline").list().stream()
                .flatMap(part -> entry(part).stream())
                .toList();
        flaws.sort(Comparator.comparingInt(Flaw::line));
        return flaws.isEmpty()
                ? new CaseReading(
                        new ReplayCase(
                                name, file.words("title"), file.part("begins").moment(), file.part("cast"), timeline),
                        flaws)
                : new CaseReading(null, flaws);
    }

    private void cast(Part cast) {
        unknown(
                cast,
                Stream.concat(Stream.of("operator"), CastCheck.SORTS.keySet().stream())
                        .toList());
        if (cast.has("operator")) {
            arguments(cast.part("operator"), CastCheck.OPERATOR, Set.of());
        } else {
            flaw(cast, "missing", Map.of("name", "operator"));
        }
        for (String sort : List.of("customers", "officers", "organisations", "experts", "members")) {
            Kind kind = CastCheck.SORTS.get(sort);
            cast.part(sort).parts().forEach((name, part) -> {
                name(part, name, kind);
                arguments(part, CastCheck.of(kind), Set.of());
            });
        }
    }

    private Optional<Entry> entry(Part part) {
        Optional<Entry> entry = Entry.of(part);
        if (entry.isEmpty()) {
            flaw(part, "noEntry", Map.of());
            return entry;
        }
        if (one(part, Argument.may("at", Kind.MOMENT)) && entry.get().at().isPresent()) {
            later(part, entry.get().at().get());
        }
        switch (entry.get().sort()) {
            case DO -> act(part, entry.get().name());
            case EXPECT -> fact(part, entry.get().name());
            case TERM -> term(part);
            case GAP -> {
                one(part, Argument.needs("gap", Kind.WORDS));
                unknown(part, List.of("gap", "at"));
            }
        }
        return entry;
    }

    private void later(Part part, Instant at) {
        if (at.isBefore(reached)) {
            flaw(part.part("at"), "backwards", Map.of("value", part.text("at")));
        }
        reached = at;
    }

    private void act(Part part, String name) {
        if (!Vocabulary.acts().contains(name)) {
            flaw(part.part("do"), "unknownAct", Map.of("name", name, "known", known(Vocabulary.acts())));
            return;
        }
        if (!part.has("at")) {
            flaw(part, "missing", Map.of("name", "at"));
        }
        arguments(part, Vocabulary.ofAct(name), Set.of("do", "at"));
    }

    private void fact(Part part, String name) {
        if (!Vocabulary.facts().contains(name)) {
            flaw(part.part("expect"), "unknownFact", Map.of("name", name, "known", known(Vocabulary.facts())));
            return;
        }
        List<Argument> arguments = new ArrayList<>(Vocabulary.ofFact(name));
        arguments.add(Argument.needs("is", Vocabulary.valueOf(name)));
        arguments(part, arguments, Set.of("expect", "at"));
    }

    private void term(Part part) {
        arguments(
                part,
                List.of(
                        Argument.needs("of", Kind.COMPETITION),
                        Argument.needs("from", Kind.TEXT),
                        Argument.needs("until", Kind.TEXT)),
                Set.of("term", "at"));
        for (String end : List.of("from", "until")) {
            String text = part.text(end);
            boolean moment = Kind.MOMENT.fits(part.part(end)) || Kind.DAY.fits(part.part(end));
            boolean fact = Vocabulary.facts().contains(text)
                    && Set.of(Kind.MOMENT, Kind.DAY).contains(Vocabulary.valueOf(text))
                    && !text.startsWith("paper.");
            if (part.has(end) && !moment && !fact) {
                flaw(part.part(end), "noMoment", Map.of("value", text));
            }
        }
    }

    private void arguments(Part part, List<Argument> arguments, Set<String> besides) {
        unknown(
                part,
                Stream.concat(besides.stream(), arguments.stream().map(Argument::name))
                        .toList());
        for (Argument argument : arguments) {
            if (argument.needed() && !part.has(argument.name())) {
                flaw(part, "missing", Map.of("name", argument.name()));
            } else {
                one(part, argument);
            }
        }
    }

    /** @return whether it is there and right */
    private boolean one(Part part, Argument argument) {
        if (!part.has(argument.name())) {
            return false;
        }
        Part value = part.part(argument.name());
        Kind kind = argument.kind();
        if (!kind.fits(value)) {
            flaw(value, "unfit", Map.of("kind", kind.name(), "value", value.text()));
            return false;
        }
        if (kind.made() != null) {
            name(value, value.text(), kind.made());
        } else if (kind.names() != null) {
            references(part, argument).forEach(name -> reference(value, name, kind.names()));
        }
        return true;
    }

    private static List<String> references(Part part, Argument argument) {
        Part value = part.part(argument.name());
        return value.isMap() ? List.copyOf(value.parts().keySet()) : part.texts(argument.name());
    }

    /** {@code first.grant} is what grew from the application {@code first}, {@code list.funding} from the list. */
    private void reference(Part part, String text, Kind wanted) {
        String name = text.replaceFirst("\\.(grant|succession|objection|funding)$", "");
        Kind kind = names.get(name);
        boolean grown = !name.equals(text);
        Kind from = text.endsWith(".funding") ? Kind.LIST : Kind.APPLICATION;
        boolean fits = wanted == Kind.CASE ? kind != null && (!grown || kind == from) : kind == wanted && !grown;
        if (!fits) {
            flaw(part, kind == null ? "unknownName" : "otherKind", Map.of("name", text, "kind", wanted.name()));
        }
    }

    private void name(Part part, String name, Kind kind) {
        if (names.putIfAbsent(name, kind) != null) {
            flaw(part, "nameTaken", Map.of("name", name));
        }
    }

    private void unknown(Part part, List<String> known) {
        part.parts().forEach((key, value) -> {
            if (!known.contains(key)) {
                flaw(value, "unknownKey", Map.of("name", key, "known", String.join(", ", new TreeSet<>(known))));
            }
        });
    }

    private static String known(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private void flaw(Part part, String code, Map<String, Object> facts) {
        flaws.add(Flaw.at(part, code, facts));
    }
}
