package kz.bastama.competition.application;

import java.util.Comparator;
import java.util.LinkedHashMap;
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
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.Expert;
import kz.bastama.expert.ExpertLoad;
import kz.bastama.expert.ExpertLoads;
import kz.bastama.expert.Experts;
import org.springframework.stereotype.Component;

/**
 * Whom the rule names as the next expert of an application, without anybody choosing. After a draw it is the next of its order,
 * whatever language he reads: whoever comes before and cannot be asked falls out for what the data show, and where an officer has to
 * judge that first, nobody is named. Where none is left or nothing was drawn it is one of the registry: of the sphere, never one with
 * a conflict or away, one who reads the language of the application before one who does not; the one with the fewest sheets to do,
 * then the fewest ever given, then who entered first.
 */
@Component
class ChooseExpert {

    private final Competitions competitions;
    private final Reviews reviews;
    private final Experts experts;
    private final ExpertLoads loads;
    private final DrawnExperts drawn;
    private final LetFallOut letFallOut;

    ChooseExpert(
            Competitions competitions,
            Reviews reviews,
            Experts experts,
            ExpertLoads loads,
            DrawnExperts drawn,
            LetFallOut letFallOut) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.experts = experts;
        this.loads = loads;
        this.drawn = drawn;
        this.letFallOut = letFallOut;
    }

    /**
     * @param next null where nobody is to be had, or not yet
     * @param ofDraw whether the draw named the next one
     * @param before drawn experts whose turn it was and who cannot be asked, in the order of the draw
     * @param unjudged whose turn it is by the draw once an officer has judged what the data tell of them; null where nobody waits for that
     */
    record Turn(Expert next, boolean ofDraw, Map<Expert, FallOut.Cause> before, Expert unjudged) {}

    Turn turn(Competition competition, Application application) {
        Set<UUID> had = reviews.ofApplication(application.id()).stream()
                .map(Review::personId)
                .collect(Collectors.toSet());
        Predicate<UUID> available = drawn.available(competition.id());
        String sphere = competitions.lot(application.lotId()).orElseThrow().sphere();
        Map<Expert, FallOut.Cause> before = new LinkedHashMap<>();
        for (Expert expert : inTurn(competition, sphere)) {
            if (had.contains(expert.personId())) {
                continue;
            }
            if (available.test(expert.id())) {
                return new Turn(expert, true, before, null);
            }
            Optional<FallOut.Cause> cause = letFallOut.shown(competition, expert);
            if (cause.isEmpty()) {
                return new Turn(null, false, before, expert);
            }
            before.put(expert, cause.get());
        }
        Predicate<Expert> free = expert -> !had.contains(expert.personId()) && available.test(expert.id());
        Predicate<Expert> reads = expert -> expert.languages().contains(application.language());
        return new Turn(
                registry(sphere, free.and(reads))
                        .or(() -> registry(sphere, free))
                        .orElse(null),
                false,
                before,
                null);
    }

    private List<Expert> inTurn(Competition competition, String sphere) {
        return drawn.commission(competition.id()).map(commission -> commission.inTurn(sphere)).stream()
                .flatMap(List::stream)
                .map(id -> experts.find(id).orElseThrow())
                .toList();
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
