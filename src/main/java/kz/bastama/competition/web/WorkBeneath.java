package kz.bastama.competition.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Objections;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Successions;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.Workload;
import org.springframework.stereotype.Component;

/** What waits in the applications and objections of a competition while its own case waits for nobody. Public for the pages. */
@Component("workBeneath")
public class WorkBeneath {

    private static final int SHOWN = 10;

    private final Applications applications;
    private final Objections objections;
    private final Successions successions;
    private final Reviews reviews;
    private final Workload workload;

    WorkBeneath(
            Applications applications,
            Objections objections,
            Successions successions,
            Reviews reviews,
            Workload workload) {
        this.applications = applications;
        this.objections = objections;
        this.successions = successions;
        this.reviews = reviews;
        this.workload = workload;
    }

    /** A case to go to. */
    public record Place(String path, String name) {}

    /**
     * One task in several cases.
     *
     * @param places the first of them
     * @param more how many there are besides
     */
    public record Waiting(String task, List<Place> places, int more) {}

    public List<Waiting> of(UUID competitionId) {
        Map<String, Place> places = places(competitionId);
        Map<String, List<StaffTask>> byTask = workload.ofCases(places.keySet()).stream()
                .collect(Collectors.groupingBy(StaffTask::key, LinkedHashMap::new, Collectors.toList()));
        return byTask.entrySet().stream()
                .map(task -> waiting(
                        task.getKey(),
                        task.getValue().stream()
                                .map(one -> places.get(one.caseId()))
                                .toList()))
                .toList();
    }

    /** Applications whose sheets the experts have not finished. */
    public Waiting sheets(UUID competitionId) {
        List<UUID> scored = reviews.ofCompetition(competitionId).stream()
                .filter(Review::isOpen)
                .map(Review::applicationId)
                .distinct()
                .toList();
        return waiting(
                "sheets",
                applications.sentTo(competitionId).stream()
                        .filter(one -> scored.contains(one.id()))
                        .map(WorkBeneath::place)
                        .toList());
    }

    private Map<String, Place> places(UUID competitionId) {
        Map<String, Place> places = new LinkedHashMap<>();
        Collection<Application> sent = applications.sentTo(competitionId);
        Map<UUID, String> numbers = sent.stream().collect(Collectors.toMap(Application::id, Application::number));
        sent.forEach(one -> places.put(one.id().toString(), place(one)));
        objections
                .ofCompetition(competitionId)
                .forEach(one ->
                        places.put(one.id().toString(), new Place("/staff/objections/" + one.id(), one.number())));
        successions
                .ofCompetition(competitionId)
                .forEach(one -> places.put(
                        one.id().toString(),
                        new Place("/staff/successions/" + one.id(), numbers.getOrDefault(one.fallenId(), "\u2026"))));
        return places;
    }

    private static Place place(Application one) {
        return new Place("/staff/applications/" + one.id(), one.number());
    }

    private static Waiting waiting(String task, List<Place> all) {
        return new Waiting(task, all.stream().limit(SHOWN).toList(), Math.max(0, all.size() - SHOWN));
    }
}
