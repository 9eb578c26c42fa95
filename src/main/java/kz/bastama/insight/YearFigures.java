package kz.bastama.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bastama.planning.Activity;
import kz.bastama.planning.ActivityLine;
import kz.bastama.planning.ActivityLines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the operator did in a calendar year: the figures of its yearly report to the authorised body (article 6-2,
 * paragraph 2 of the law on the state social order), by state body, type of grant, sphere and region.
 */
@Service
public class YearFigures {

    /** How many years back may be asked for. */
    private static final int YEARS = 5;

    private final List<ActivityLines> modules;
    private final Clock clock;

    YearFigures(List<ActivityLines> modules, Clock clock) {
        this.modules = modules;
        this.clock = clock;
    }

    /** What the rows of a table are. */
    public enum Cut {
        CUSTOMER(ActivityLine::customerCode),
        TYPE(ActivityLine::grantType),
        SPHERE(ActivityLine::sphere),
        /** First two digits of the KATO. */
        REGION(line -> line.kato().substring(0, 2));

        private final Function<ActivityLine, String> key;

        Cut(Function<ActivityLine, String> key) {
            this.key = key;
        }

        public String of(ActivityLine line) {
            return key.apply(line);
        }
    }

    /** How many there are, each counted once, and their tenge. */
    public record Figure(long count, BigDecimal sum) {

        private static final Figure NONE = new Figure(0, BigDecimal.ZERO);
    }

    /** One row of a table; {@code key} is empty in that of all together. */
    public record Row(String key, Map<Activity, Figure> figures) {

        public Figure of(Activity activity) {
            return figures.getOrDefault(activity, Figure.NONE);
        }
    }

    /** The last full one is what a report is due on; the running one stands first. */
    public List<Integer> years() {
        int running = LocalDate.now(clock).getYear();
        return IntStream.rangeClosed(0, YEARS).mapToObj(back -> running - back).toList();
    }

    @Transactional(readOnly = true)
    public List<ActivityLine> lines(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return modules.stream()
                .flatMap(module -> module.between(first, first.plusYears(1).minusDays(1)).stream())
                .sorted(Comparator.comparing(ActivityLine::day)
                        .thenComparing(ActivityLine::activity)
                        .thenComparing(line -> line.title().ru()))
                .toList();
    }

    /** In the order of the keys. */
    public static List<Row> rows(List<ActivityLine> lines, Cut cut) {
        return lines.stream()
                .collect(Collectors.groupingBy(cut::of, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
    }

    /** A competition with lots of two spheres stands in both rows and counts once here. */
    public static Row total(List<ActivityLine> lines) {
        return row("", lines);
    }

    private static Row row(String key, List<ActivityLine> lines) {
        Map<Activity, Set<UUID>> subjects = new EnumMap<>(Activity.class);
        Map<Activity, BigDecimal> sums = new EnumMap<>(Activity.class);
        for (ActivityLine line : lines) {
            subjects.computeIfAbsent(line.activity(), activity -> new HashSet<>())
                    .add(line.subject());
            sums.merge(line.activity(), line.amount(), BigDecimal::add);
        }
        Map<Activity, Figure> figures = new EnumMap<>(Activity.class);
        subjects.forEach((activity, of) -> figures.put(activity, new Figure(of.size(), sums.get(activity))));
        return new Row(key, figures);
    }
}
