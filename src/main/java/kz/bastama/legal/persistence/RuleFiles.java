package kz.bastama.legal.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.domain.CalendarDay;
import kz.bastama.legal.domain.DayKind;
import kz.bastama.legal.domain.KeyPattern;
import kz.bastama.legal.domain.MciByDate;
import kz.bastama.legal.domain.Need;
import kz.bastama.legal.domain.Rulebook;
import kz.bastama.legal.domain.Rulebooks;
import kz.bastama.legal.persistence.YamlPart.BadPart;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** All files below {@code legal/}: editions, the keys that modules need, the calendar lists, the monthly index. */
class RuleFiles {

    private static final Set<String> NO_PROGRAMME = Set.of("calendar", "keys");

    private final ResourcePatternResolver resources;
    private final String root;

    RuleFiles(ResourcePatternResolver resources, String root) {
        this.resources = resources;
        this.root = root;
    }

    /** @throws RulebookFault naming everything that is wrong or missing */
    Rulebooks editions() {
        List<Need> needs = needs();
        Vocabulary vocabulary = new Vocabulary(one("vocabulary.yml"), needs);
        List<Rulebook> books = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (YamlPart file : all("*/*.yml")) {
            String[] way = file.file().split("/");
            if (!NO_PROGRAMME.contains(way[1])) {
                RulebookReader reader = new RulebookReader(vocabulary);
                books.add(reader.read(file, new EditionId(way[1], LocalDate.parse(way[2].replace(".yml", "")))));
                faults.addAll(reader.faults());
            }
        }
        books.forEach(book -> needs.forEach(need -> need.unmetBy(book).forEach(faults::add)));
        if (!faults.isEmpty()) {
            throw new RulebookFault(faults);
        }
        return new Rulebooks(books);
    }

    MciByDate monthlyIndex() {
        return reading(() -> new MciByDate(one("mci.yml").items().stream()
                .map(item -> {
                    item.onlyKnows(Set.of("from", "tenge", "certainty", "source"));
                    return new MciByDate.Value(
                            LocalDate.parse(item.get("from").text()),
                            new BigDecimal(item.get("tenge").text()),
                            basis(item));
                })
                .toList()));
    }

    List<CalendarDay> calendar() {
        return reading(() -> all("calendar/*.yml").stream()
                .flatMap(file -> file.items().stream())
                .map(item -> {
                    item.onlyKnows(Set.of("date", "kind", "name", "certainty", "source"));
                    return new CalendarDay(
                            LocalDate.parse(item.get("date").text()),
                            DayKind.valueOf(item.get("kind").text()),
                            item.get("name").official(),
                            basis(item));
                })
                .toList());
    }

    /** A plain list speaks of the state grants; else the keys stand below the programme that must have them. */
    private List<Need> needs() {
        return reading(() -> {
            List<Need> needs = new ArrayList<>();
            for (YamlPart file : all("keys/*.yml")) {
                if (file.isMap()) {
                    file.children().forEach((programme, keys) -> needs.addAll(needs(file, programme, keys)));
                } else {
                    needs.addAll(needs(file, "state-grant", file));
                }
            }
            return needs;
        });
    }

    /** Keys that all editions must have, and groups of keys under the condition that calls for them. */
    private static List<Need> needs(YamlPart file, String programme, YamlPart keys) {
        List<Need> needs = new ArrayList<>();
        List<KeyPattern> always = new ArrayList<>();
        for (YamlPart key : keys.items()) {
            if (key.isMap()) {
                key.onlyKnows(Set.of("when", "keys"));
                String[] condition = key.get("when").text().split("\\s*=\\s*", 2);
                needs.add(new Need(
                        file.file(),
                        programme,
                        new Need.Condition(condition[0], condition[condition.length - 1]),
                        patterns(key.get("keys"))));
            } else {
                always.add(new KeyPattern(key.text()));
            }
        }
        needs.add(0, new Need(file.file(), programme, null, always));
        return needs;
    }

    private static List<KeyPattern> patterns(YamlPart keys) {
        return keys.items().stream().map(key -> new KeyPattern(key.text())).toList();
    }

    private static LegalBasis basis(YamlPart item) {
        return new LegalBasis(
                item.get("certainty").certainty(), item.get("source").official());
    }

    private YamlPart one(String name) {
        return Yaml.read(resources.getResource(root + name), "legal/" + name);
    }

    private List<YamlPart> all(String pattern) {
        try {
            return Arrays.stream(resources.getResources(root + pattern))
                    .map(RuleFiles::parsed)
                    .sorted(Comparator.comparing(YamlPart::file))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static YamlPart parsed(Resource file) {
        try {
            String address = file.getURL().toString();
            int folder = address.lastIndexOf('/', address.lastIndexOf('/') - 1);
            return Yaml.read(file, "legal" + address.substring(folder));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <T> T reading(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (BadPart bad) {
            throw new RulebookFault(List.of(bad.getMessage()));
        }
    }
}
