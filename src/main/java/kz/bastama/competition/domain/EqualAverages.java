package kz.bastama.competition.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.legal.Edition;

/** Which of two applications that share a rank goes first, by the rules of the case, where the money is enough for one of them. */
public enum EqualAverages {
    EARLIER_ARRIVAL("earlierArrival");

    public static final String KEY = "selection.equalAverages";

    private final String value;

    EqualAverages(String value) {
        this.value = value;
    }

    public static EqualAverages of(Edition edition) {
        return Arrays.stream(values())
                .filter(one -> one.value.equals(edition.text(KEY)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        KEY + " of " + edition.id() + " orders nothing: " + edition.text(KEY)));
    }

    /** @param applications all that are ranked; of those that arrived at the same moment, the lower number goes first */
    public List<Ranked> order(List<Ranked> ranking, List<Application> applications) {
        Map<UUID, Application> byId =
                applications.stream().collect(Collectors.toMap(Application::id, Function.identity()));
        return ranking.stream()
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(one -> byId.get(one.applicationId()).receivedAt())
                        .thenComparing(one -> byId.get(one.applicationId()).number()))
                .toList();
    }
}
