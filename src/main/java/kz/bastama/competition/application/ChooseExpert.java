package kz.bastama.competition.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.Expert;
import kz.bastama.expert.ExpertLoad;
import kz.bastama.expert.ExpertLoads;
import kz.bastama.expert.Experts;
import org.springframework.stereotype.Component;

/**
 * Whom the rule names as the next expert of an application, without anybody choosing: the reserve of a draw in its order; where none
 * is left or nothing was drawn, the registry. Of the sphere, never one with a conflict or away, one who reads the language of the
 * application before one who does not; in the registry the one with the fewest sheets to do, then the fewest ever given, then who
 * entered first.
 */
@Component
class ChooseExpert {

    private final Competitions competitions;
    private final Reviews reviews;
    private final Experts experts;
    private final ExpertLoads loads;
    private final DrawnExperts drawn;

    ChooseExpert(Competitions competitions, Reviews reviews, Experts experts, ExpertLoads loads, DrawnExperts drawn) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.experts = experts;
        this.loads = loads;
        this.drawn = drawn;
    }

    Optional<Expert> next(Competition competition, Application application) {
        Set<UUID> had = reviews.ofApplication(application.id()).stream()
                .map(Review::personId)
                .collect(Collectors.toSet());
        Predicate<UUID> available = drawn.available(competition.id());
        Predicate<Expert> free = expert -> !had.contains(expert.personId()) && available.test(expert.id());
        Predicate<Expert> reads = expert -> expert.languages().contains(application.language());
        String sphere = competitions.lot(application.lotId()).orElseThrow().sphere();
        return reserve(competition, sphere, free.and(reads))
                .or(() -> reserve(competition, sphere, free))
                .or(() -> registry(sphere, free.and(reads)))
                .or(() -> registry(sphere, free));
    }

    private Optional<Expert> reserve(Competition competition, String sphere, Predicate<Expert> fit) {
        return drawn.commission(competition.id())
                .map(commission -> commission.next(
                        List.of(sphere),
                        List.of(),
                        id -> experts.find(id).filter(fit).isPresent()))
                .flatMap(next -> next.stream().findFirst())
                .flatMap(experts::find);
    }

    private Optional<Expert> registry(String sphere, Predicate<Expert> fit) {
        List<Expert> fitting = experts.activeIn(sphere).stream().filter(fit).toList();
        Map<UUID, ExpertLoad> load =
                loads.of(fitting.stream().map(Expert::personId).toList());
        Comparator<ExpertLoad> least = Comparator.<ExpertLoad>comparingInt(one -> one.assigned() - one.done())
                .thenComparingInt(ExpertLoad::assigned);
        return fitting.stream()
                .min(Comparator.comparing(expert -> load.getOrDefault(expert.personId(), ExpertLoad.NONE), least));
    }
}
