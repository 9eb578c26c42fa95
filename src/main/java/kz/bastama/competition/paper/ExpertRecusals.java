package kz.bastama.competition.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.FreeJudges;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.SheetRequest;
import kz.bastama.competition.domain.SheetRequests;
import kz.bastama.competition.paper.ExpertProtocolContent.Out;
import kz.bastama.competition.paper.ExpertProtocolContent.Why;
import kz.bastama.expert.Conflicts;
import org.springframework.stereotype.Component;

/** Which experts took no part in an application for a conflict of interest, and why in general words. */
@Component
class ExpertRecusals {

    private final Bodies bodies;
    private final Reviews reviews;
    private final SheetRequests requests;
    private final Conflicts conflicts;
    private final FreeJudges judges;

    ExpertRecusals(Bodies bodies, Reviews reviews, SheetRequests requests, Conflicts conflicts, FreeJudges judges) {
        this.bodies = bodies;
        this.reviews = reviews;
        this.requests = requests;
        this.conflicts = conflicts;
        this.judges = judges;
    }

    /** In the order of the appointment. */
    List<Out> of(Competition competition, Application application) {
        List<Seated> experts = bodies.of(competition.id(), Body.EXPERTS);
        List<Review> sheets = reviews.ofApplication(application.id());
        BiPredicate<UUID, Application> free = judges.among(
                competition.id(), experts.stream().map(Seated::personId).toList());
        return experts.stream()
                .flatMap(expert ->
                        why(expert.personId(), application, sheets, free)
                                .map(why -> new Out(expert.name(), why))
                                .stream())
                .toList();
    }

    private Optional<Why> why(
            UUID person, Application application, List<Review> sheets, BiPredicate<UUID, Application> free) {
        List<Review> own =
                sheets.stream().filter(sheet -> sheet.personId().equals(person)).toList();
        if (own.isEmpty()) {
            return free.test(person, application) ? Optional.empty() : Optional.of(Why.FOUND);
        }
        if (own.stream().noneMatch(sheet -> sheet.state() == Review.State.DROPPED)) {
            return Optional.empty();
        }
        boolean found = !free.test(person, application)
                || requests.ofCompetition(application.competitionId()).stream()
                        .anyMatch(request -> request.kind() == SheetRequest.Kind.DROP
                                && request.state() == SheetRequest.State.DONE
                                && own.stream()
                                        .anyMatch(sheet -> sheet.id()
                                                .equals(request.before().id())));
        if (found) {
            return Optional.of(Why.FOUND);
        }
        return Optional.of(conflicts.has(person, application.id()) ? Why.DECLARED : Why.RIVAL);
    }
}
