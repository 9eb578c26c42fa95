package kz.bastama.competition.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.ExpertDraw.Line;
import kz.bastama.expert.ExpertDraw.Urn;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/**
 * Who sits on the expert commission after a draw: whom it named a member, and in place of those who fell out the reserve in its
 * order. Nobody chooses among them.
 *
 * @param fallen ids of the registry
 */
public record DrawnCommission(ExpertDraw draw, Set<UUID> fallen) {

    public DrawnCommission {
        fallen = Set.copyOf(fallen);
    }

    /** Whether exactly those are chosen whose turn it is; all reasons against. */
    public Verdict check(Collection<UUID> chosen) {
        Set<UUID> due = new HashSet<>();
        serving(chosen).values().forEach(due::addAll);
        List<Refusal> refusals = new ArrayList<>();
        for (UUID one : chosen) {
            if (!due.contains(one)) {
                refusals.add(
                        draw.named().contains(one)
                                ? Refusal.of(
                                        fallen.contains(one)
                                                ? "competition.expertFellOut"
                                                : "competition.reserveOutOfTurn",
                                        null,
                                        Map.of("name", name(one)))
                                : Refusal.of("competition.notDrawn", null));
            }
        }
        List<String> leftOut = due.stream()
                .filter(one -> !chosen.contains(one))
                .map(this::name)
                .sorted()
                .toList();
        if (!leftOut.isEmpty()) {
            refusals.add(Refusal.of("competition.drawnLeftOut", null, Map.of("names", String.join(", ", leftOut))));
        }
        return new Verdict(refusals);
    }

    /** By sphere, those who judge its applications: its members, and for each one fallen out the next of its reserve. */
    public Map<String, List<UUID>> serving() {
        Map<String, List<UUID>> serving = new LinkedHashMap<>();
        draw.urns()
                .forEach(urn -> serving.put(
                        urn.sphere(), standing(urn).limit(urn.chosen().size()).toList()));
        return serving;
    }

    /** The same with those whom the draw did not name: they fill the places for which nobody drawn is left. */
    public Map<String, List<UUID>> serving(Collection<UUID> chosen) {
        Map<String, List<UUID>> serving = serving();
        List<UUID> strangers =
                chosen.stream().filter(one -> !draw.named().contains(one)).toList();
        draw.urns()
                .forEach(urn -> serving.computeIfPresent(
                        urn.sphere(),
                        (sphere, drawn) -> Stream.concat(drawn.stream(), strangers.stream())
                                .limit(urn.chosen().size())
                                .toList()));
        return serving;
    }

    /** Who comes next in these spheres when one more expert is needed; empty where all who were drawn sit already. */
    public List<UUID> next(Collection<String> spheres, Collection<UUID> seated, Predicate<UUID> available) {
        return draw.urns().stream()
                .filter(urn -> spheres.contains(urn.sphere()))
                .flatMap(urn ->
                        standing(urn).filter(id -> !seated.contains(id) && available.test(id)).findFirst().stream())
                .distinct()
                .toList();
    }

    /** Of the sphere, in the order of the draw: members, then the reserve, without those fallen out. */
    public List<UUID> inTurn(String sphere) {
        return draw.urns().stream()
                .filter(urn -> urn.sphere().equals(sphere))
                .flatMap(this::standing)
                .toList();
    }

    /** Members that the draw named for the sphere. */
    public int places(String sphere) {
        return draw.urns().stream()
                .filter(urn -> urn.sphere().equals(sphere))
                .mapToInt(urn -> urn.chosen().size())
                .sum();
    }

    private Stream<UUID> standing(Urn urn) {
        return urn.named().stream().map(Line::expertId).filter(id -> !fallen.contains(id));
    }

    public String name(UUID expert) {
        return draw.urns().stream()
                .flatMap(urn -> urn.lines().stream())
                .filter(line -> line.expertId().equals(expert))
                .map(Line::name)
                .findFirst()
                .orElseThrow();
    }
}
