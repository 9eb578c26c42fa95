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

/** Who may sit on the expert commission after a draw: whom it named a member, and in their place the reserve in its order. */
public record DrawnCommission(ExpertDraw draw) {

    /**
     * @param chosen ids of the registry
     * @param available whether an expert of the registry can be asked at all: is active, has no known conflict of interest
     * @param reason why a member who could be asked is left out; blank where nobody is
     */
    public Verdict check(Collection<UUID> chosen, Predicate<UUID> available, String reason) {
        Map<String, List<UUID>> serving = serving(chosen, available);
        Set<UUID> placed = new HashSet<>();
        serving.values().forEach(placed::addAll);
        List<Refusal> refusals = new ArrayList<>();
        for (UUID one : chosen) {
            if (!placed.contains(one)) {
                refusals.add(
                        draw.named().contains(one)
                                ? Refusal.of("competition.reserveOutOfTurn", null, Map.of("name", name(one)))
                                : Refusal.of("competition.notDrawn", null));
            }
        }
        List<String> leftOut = leftOut(chosen, available);
        if (!leftOut.isEmpty() && reason.isBlank()) {
            refusals.add(new Refusal(
                    "competition.drawnLeftOut", "reason", Map.of("names", String.join(", ", leftOut)), null));
        }
        return new Verdict(refusals);
    }

    /** Names of the members who could be asked and are not chosen. */
    public List<String> leftOut(Collection<UUID> chosen, Predicate<UUID> available) {
        return draw.urns().stream()
                .flatMap(urn -> urn.chosen().stream())
                .filter(line -> !chosen.contains(line.expertId()) && available.test(line.expertId()))
                .map(Line::name)
                .distinct()
                .toList();
    }

    /** By sphere, those of the chosen who judge its applications: its members, and for each one missing the next of its reserve. */
    public Map<String, List<UUID>> serving(Collection<UUID> chosen, Predicate<UUID> available) {
        Map<String, List<UUID>> serving = new LinkedHashMap<>();
        draw.urns().forEach(urn -> serving.put(urn.sphere(), serving(urn, chosen, available)));
        return serving;
    }

    /** Who comes next in these spheres when one more expert is needed; empty where all who were drawn sit already. */
    public List<UUID> next(Collection<String> spheres, Collection<UUID> seated, Predicate<UUID> available) {
        return draw.urns().stream()
                .filter(urn -> spheres.contains(urn.sphere()))
                .flatMap(urn -> Stream.concat(urn.chosen().stream(), urn.substitutes().stream())
                        .map(Line::expertId)
                        .filter(id -> !seated.contains(id) && available.test(id))
                        .findFirst()
                        .stream())
                .distinct()
                .toList();
    }

    private static List<UUID> serving(Urn urn, Collection<UUID> chosen, Predicate<UUID> available) {
        List<UUID> serving = new ArrayList<>(urn.chosen().stream()
                .map(Line::expertId)
                .filter(chosen::contains)
                .toList());
        int vacant = urn.chosen().size() - serving.size();
        for (Line line : urn.substitutes()) {
            boolean comes = chosen.contains(line.expertId());
            if (vacant == 0 || !comes && available.test(line.expertId())) {
                break;
            }
            if (comes) {
                serving.add(line.expertId());
                vacant--;
            }
        }
        return serving;
    }

    private String name(UUID expert) {
        return draw.urns().stream()
                .flatMap(urn -> urn.lines().stream())
                .filter(line -> line.expertId().equals(expert))
                .map(Line::name)
                .findFirst()
                .orElseThrow();
    }
}
