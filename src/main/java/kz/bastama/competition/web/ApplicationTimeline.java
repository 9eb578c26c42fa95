package kz.bastama.competition.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Cancellation;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Correction;
import kz.bastama.competition.domain.Corrections;
import kz.bastama.competition.domain.Detours;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import org.springframework.stereotype.Component;

/**
 * The road of an application in plain words, for its applicant: what has happened, where it is now, what comes next and by
 * when. It tells of points and decisions nothing before they are published. Public because templates call it.
 */
@Component("applicationTimeline")
public class ApplicationTimeline {

    private final Competitions competitions;
    private final Corrections corrections;
    private final Detours detours;
    private final ApplicationStanding standing;
    private final ObjectionStages objections;
    private final Papers papers;
    private final CompetitionPapers access;
    private final StagesAhead ahead;

    ApplicationTimeline(
            Competitions competitions,
            Corrections corrections,
            Detours detours,
            ApplicationStanding standing,
            ObjectionStages objections,
            Papers papers,
            CompetitionPapers access,
            StagesAhead ahead) {
        this.competitions = competitions;
        this.corrections = corrections;
        this.detours = detours;
        this.standing = standing;
        this.objections = objections;
        this.papers = papers;
        this.access = access;
        this.ahead = ahead;
    }

    /**
     * @param key end of the message key {@code competition.road.…}
     * @param at when it happened, or null where that is not told to the minute
     */
    public record Event(String key, Instant at, List<Paper> papers, String path) {}

    /**
     * @param key as of an event
     * @param by last day by the rules, or null where they set none
     * @param term what that term is called in the edition; empty without one
     */
    public record Stage(String key, Instant by, String term, String path) {}

    public record Timeline(List<Event> done, Stage now, List<Stage> next) {}

    public Timeline of(Application one) {
        Competition competition = competitions.find(one.competitionId()).orElseThrow();
        List<Stage> road = ahead.of(one, competition);
        return new Timeline(done(one, competition), road.get(0), road.subList(1, road.size()));
    }

    private List<Event> done(Application one, Competition competition) {
        List<Event> done = new ArrayList<>();
        boolean anew = objections.admittedAnew(one);
        done.add(event("sent", one.receivedAt(), one.id(), "receipt"));
        boolean withdrawn = one.state() == ApplicationState.WITHDRAWN;
        if (withdrawn) {
            done.add(event("withdrawn", one.checkedAt(), one.id()));
        }
        if (!withdrawn && competition.state() != CompetitionState.ANNOUNCED && isClosed(competition)) {
            done.add(event("intakeClosed", competition.closesAt(), competition.id()));
        }
        corrections.find(one.id()).ifPresent(correction -> rework(one, correction, done));
        if (one.checkedAt() != null && !withdrawn) {
            done.add(event(objections.checked(one, competition), one.checkedAt(), one.id()));
        }
        if (competition.checkedAt() != null && !withdrawn) {
            done.add(event("checkConcluded", competition.checkedAt(), competition.id(), "check-conclusion"));
        }
        if (competition.publishedAt() != null && one.state() == ApplicationState.ADMITTED && !anew) {
            done.add(
                    new Event("result." + standing.of(one), competition.publishedAt(), ofTheResult(competition), null));
        }
        done.addAll(objections.done(one, competition));
        outcome(competition, done);
        return done;
    }

    /** As the public reads them: an extract, and once it is open; the protocol itself only where it was published without one. */
    private List<Paper> ofTheResult(Competition competition) {
        return issued(competition.id(), "expert-extract", "commission-protocol-extract", "commission-protocol").stream()
                .filter(paper -> access.isPublished(paper, competition))
                .toList();
    }

    private void rework(Application one, Correction correction, List<Event> done) {
        done.add(event("returned", correction.returnedAt(), one.id(), "return-notice"));
        if (correction.isSent()) {
            done.add(event("corrected", correction.receivedAt(), one.id(), "correction-receipt"));
        }
    }

    private void outcome(Competition competition, List<Event> done) {
        UUID id = competition.id();
        detours.cancellation(id)
                .map(Cancellation::at)
                .ifPresent(at -> done.add(event("cancelled", at, id, "cancellation-notice")));
        if (competition.state() == CompetitionState.NOT_HELD) {
            List<Paper> act = issued(id, "not-held-act");
            done.add(new Event("notHeld", act.isEmpty() ? null : act.get(0).issuedAt(), act, null));
        }
        detours.later(id).stream()
                .map(competitions::find)
                .flatMap(Optional::stream)
                .filter(Competition::isPublic)
                .forEach(later ->
                        done.add(new Event("repeated", later.announcedAt(), List.of(), "/calls/" + later.id())));
    }

    private static boolean isClosed(Competition competition) {
        return competition.closesAt() != null && competition.state() != CompetitionState.CANCELLED
                || competition.checkedAt() != null;
    }

    private Event event(String key, Instant at, UUID aggregate, String... codes) {
        return new Event(key, at, issued(aggregate, codes), null);
    }

    private List<Paper> issued(UUID aggregate, String... codes) {
        return Stream.of(codes)
                .flatMap(code -> papers.ofAggregate(aggregate.toString()).stream()
                        .filter(paper -> paper.type().code().equals(code))
                        .max(Comparator.comparing(Paper::revision))
                        .stream())
                .toList();
    }
}
