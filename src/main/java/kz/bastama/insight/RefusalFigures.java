package kz.bastama.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.ClosedApplication;
import kz.bastama.competition.ClosedApplications;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.ReasonedCases;
import kz.bastama.legal.Reasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often applications, and other things that somebody sent, were closed for which reason. One may have several. */
@Service
public class RefusalFigures {

    private final ClosedApplications closed;
    private final List<ReasonedCases> others;

    RefusalFigures(ClosedApplications closed, List<ReasonedCases> others) {
        this.closed = closed;
        this.others = others;
    }

    /**
     * What is asked; empty for all, and {@code competition} null.
     *
     * @param region first two digits of the KATO of the lot
     * @param reason code of the edition
     */
    public record Question(String customer, UUID competition, String region, String reason) {

        boolean fits(ClosedApplication one) {
            return (customer.isEmpty() || customer.equals(one.customerCode()))
                    && (competition == null || competition.equals(one.competitionId()))
                    && one.kato().startsWith(region)
                    && (reason.isEmpty() || one.reasons().codes().contains(reason));
        }
    }

    /** A reason, the rules whose words it is told in, and how many applications or other cases it stands against. */
    public record Figure(String reason, EditionId edition, long applications) {}

    @Transactional(readOnly = true)
    public List<ClosedApplication> lines(Question asked) {
        return closed.all().stream().filter(asked::fits).toList();
    }

    /** Objections, topics, requests and reports: of the state body asked for, and for the reason; they have no competition and no region here. */
    @Transactional(readOnly = true)
    public List<ReasonedCases.Line> others(Question asked) {
        return others.stream()
                .flatMap(one -> one.lines().stream())
                .filter(one -> asked.customer().isEmpty() || asked.customer().equals(one.customer()))
                .filter(one -> asked.reason().isEmpty() || one.reasons().codes().contains(asked.reason()))
                .toList();
    }

    /** The most frequent first; the words are those of the latest rules among them. */
    public List<Figure> figures(List<ClosedApplication> lines) {
        return figures(lines, ClosedApplication::reasons, ClosedApplication::edition);
    }

    /** The same of other cases. */
    public List<Figure> figuresOfOthers(List<ReasonedCases.Line> lines) {
        return figures(lines, ReasonedCases.Line::reasons, ReasonedCases.Line::edition);
    }

    private static <T> List<Figure> figures(
            List<T> lines, Function<T, Reasons> reasons, Function<T, EditionId> edition) {
        Map<String, List<EditionId>> found = lines.stream()
                .flatMap(one -> reasons.apply(one).codes().stream().map(code -> Map.entry(code, edition.apply(one))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return found.entrySet().stream()
                .map(one -> new Figure(
                        one.getKey(),
                        one.getValue().stream()
                                .max(Comparator.comparing(EditionId::inForceFrom))
                                .orElseThrow(),
                        one.getValue().size()))
                .sorted(Comparator.comparingLong(Figure::applications)
                        .reversed()
                        .thenComparing(Figure::reason))
                .toList();
    }

    /** Titles of the competitions that anything was closed in. */
    @Transactional(readOnly = true)
    public Map<UUID, OfficialText> competitions() {
        return closed.all().stream()
                .collect(Collectors.toMap(
                        ClosedApplication::competitionId,
                        ClosedApplication::competition,
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    /** How many of them there are in each competition or region, the most first. */
    public static <K> Map<K, Long> by(List<ClosedApplication> lines, Function<ClosedApplication, K> part) {
        Map<K, Long> counted = lines.stream().collect(Collectors.groupingBy(part, Collectors.counting()));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue().reversed())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }
}
