package kz.bastama.competition.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DrawnCommission;
import kz.bastama.competition.domain.FallOut;
import kz.bastama.competition.domain.FallenExperts;
import kz.bastama.expert.ConflictDeclaration;
import kz.bastama.expert.Conflicts;
import kz.bastama.expert.Draws;
import kz.bastama.expert.Expert;
import kz.bastama.expert.ExpertDraw;
import kz.bastama.expert.Experts;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the draw of a competition says of its expert commission. */
@Service
@Transactional(readOnly = true)
public class DrawnExperts {

    private static final String REQUIRED = "expert.drawRequired";

    private final Draws draws;
    private final Experts experts;
    private final Conflicts conflicts;
    private final Competitions competitions;
    private final Applications applications;
    private final Hindrances hindrances;
    private final FallenExperts fallen;
    private final Editions editions;

    DrawnExperts(
            Draws draws,
            Experts experts,
            Conflicts conflicts,
            Competitions competitions,
            Applications applications,
            Hindrances hindrances,
            FallenExperts fallen,
            Editions editions) {
        this.draws = draws;
        this.experts = experts;
        this.conflicts = conflicts;
        this.competitions = competitions;
        this.applications = applications;
        this.hindrances = hindrances;
        this.fallen = fallen;
        this.editions = editions;
    }

    /** Empty where nothing was drawn: then experts are appointed by hand. */
    public Optional<DrawnCommission> commission(UUID competitionId) {
        return draws.ofCase(competitionId.toString())
                .filter(ExpertDraw::isClosed)
                .map(draw -> new DrawnCommission(
                        draw,
                        fallen.of(competitionId).stream()
                                .map(FallOut::registryId)
                                .collect(Collectors.toSet())));
    }

    /** How many experts the draw gives that application; 0 where nothing was drawn. */
    int places(Application application) {
        return commission(application.competitionId())
                .map(commission -> commission.places(sphere(application)))
                .orElse(0);
    }

    /** Whether a concluded draw named that expert of the registry. */
    boolean isNamed(UUID competitionId, UUID registryId) {
        return commission(competitionId)
                .filter(commission -> commission.draw().named().contains(registryId))
                .isPresent();
    }

    /** Whether these may be appointed, as far as a draw has a say in it. */
    public Verdict check(UUID competitionId, List<UUID> chosen) {
        Optional<ExpertDraw> draw = draws.ofCase(competitionId.toString());
        if (draw.isEmpty()) {
            return isRequired(competitionId);
        }
        return draw.get().isClosed()
                ? commission(competitionId).orElseThrow().check(chosen)
                : Verdict.refused(Refusal.of("competition.drawUnderWay", null));
    }

    /** Where the rules leave no other way, nobody is appointed without a draw, by whatever road. */
    private Verdict isRequired(UUID competitionId) {
        Edition edition =
                editions.get(competitions.find(competitionId).orElseThrow().edition());
        return edition.flag(REQUIRED)
                ? Verdict.refused(Refusal.of("competition.drawMissing", edition.basis(REQUIRED)))
                : Verdict.allowed();
    }

    /**
     * Whether that one comes next for these applications; anybody may once all whom the draw named sit or fell out. Whoever comes
     * first and cannot be asked has to fall out, with a cause: nobody is passed over.
     */
    public Verdict checkFurther(
            Competition competition, List<Application> applications, UUID registryId, List<UUID> seated) {
        Set<String> spheres = applications.stream().map(this::sphere).collect(Collectors.toSet());
        List<UUID> next = commission(competition.id())
                .map(commission -> commission.next(spheres, seated, id -> true))
                .orElse(List.of());
        return next.isEmpty() || next.contains(registryId)
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of(
                        "competition.reserveFirst",
                        null,
                        Map.of("name", experts.find(next.get(0)).orElseThrow().name())));
    }

    /** Whether an expert is active, not away, fell not out, and has no conflict of interest in the competition, declared or found. */
    public Predicate<UUID> available(UUID competitionId) {
        Set<UUID> barred =
                barred(competitionId).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<UUID> out =
                fallen.of(competitionId).stream().map(FallOut::registryId).collect(Collectors.toSet());
        return id -> !out.contains(id)
                && experts.find(id)
                        .filter(Expert::active)
                        .filter(expert -> !barred.contains(expert.personId()))
                        .isPresent();
    }

    /** Who judges what among those seated: where a draw was concluded, those who serve in its sphere. */
    public BiPredicate<UUID, Application> judging(UUID competitionId, Collection<UUID> seated) {
        Optional<DrawnCommission> drawn = commission(competitionId);
        if (drawn.isEmpty()) {
            return (id, application) -> true;
        }
        Map<String, List<UUID>> serving = drawn.get().serving(seated);
        return (id, application) -> seated.contains(id)
                && serving.getOrDefault(sphere(application), List.of()).contains(id);
    }

    /** Whether the person has declared a conflict of interest with an applicant of the competition. */
    boolean hasDeclared(UUID competitionId, UUID personId) {
        return conflicts.ofCase(competitionId.toString()).stream()
                .anyMatch(one -> one.personId().equals(personId) && conflicts.has(personId, one.subjectId()));
    }

    private String sphere(Application application) {
        return competitions.lot(application.lotId()).orElseThrow().sphere();
    }

    /** Nobody comes on a list or stays off it by what an applicant alone has entered since the closing. */
    Verdict judged(Competition competition) {
        return hindrances.judged(competition, experts.active());
    }

    /** Spheres of the admitted applications, each with the persons who cannot be asked in it. */
    Map<String, Set<UUID>> barred(UUID competitionId) {
        Map<UUID, String> sphereOf = new LinkedHashMap<>();
        applications.sentTo(competitionId).stream()
                .filter(one -> one.state() == ApplicationState.ADMITTED)
                .forEach(one -> sphereOf.put(one.id(), sphere(one)));
        Map<String, Set<UUID>> barred = new TreeMap<>();
        sphereOf.values().forEach(sphere -> barred.putIfAbsent(sphere, new HashSet<>()));
        Set<UUID> hindered =
                hindrances.hindered(competitions.find(competitionId).orElseThrow(), experts.active());
        barred.values().forEach(persons -> persons.addAll(hindered));
        for (ConflictDeclaration declared : conflicts.ofCase(competitionId.toString())) {
            String sphere = sphereOf.get(declared.subjectId());
            if (sphere != null && conflicts.has(declared.personId(), declared.subjectId())) {
                barred.get(sphere).add(declared.personId());
            }
        }
        return barred;
    }
}
